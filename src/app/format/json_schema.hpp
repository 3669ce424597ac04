#pragma once
// JSON Schemas of the files of a dialogue, for editors that complete and check while one types.

#include <string>

#include "app/command_line/options.hpp"
#include "dialogue/format/files.hpp"

namespace kiosk::app {

/// Draft 7, as the files under dialogues/schema/ have it.
[[nodiscard]] std::string json_schema_of(const dialogue::FileFormat& format);

/// "topic.schema.json"
[[nodiscard]] std::string schema_file_of(const dialogue::FileFormat& format);

/// Writes all of them; says on stderr what cannot be written.
int run_schema(const SchemaOptions& options);

}  // namespace kiosk::app
