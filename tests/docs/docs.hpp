#pragma once
// The documents that are made from the program's own tables and the examples of tests/bad.

#include <filesystem>
#include <map>
#include <string>

/// Their bytes by their path below docs/: the reference of the format with its tables written anew,
/// a page for each diagnostic, and the list of these.
std::map<std::filesystem::path, std::string> made_docs();
