#pragma once
// The shipped dialogues, compiled in at build time; the path is relative to dialogues/.

#include <map>
#include <string>

namespace kiosk::dialogue {

const std::map<std::string, std::string>& embedded_files();

}  // namespace kiosk::dialogue
