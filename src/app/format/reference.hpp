#pragma once
// The reference of the format, made from the tables the loader reads by.

#include <string>

#include "dialogue/format/files.hpp"

namespace kiosk::app {

/// `page` with the table of each group between its marks written anew:
///   <!-- keys: page --> … <!-- /keys -->
/// A name is that of a file format ("site") or of a group in one ("choice"). An unknown name leaves
/// its place as it is.
[[nodiscard]] std::string with_tables(const std::string& page);

/// How a value of this shape is written, in a few words: "a number from 1 to 60".
[[nodiscard]] std::string written_as(const dialogue::Shape& shape);

}  // namespace kiosk::app
