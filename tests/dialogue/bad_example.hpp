#pragma once
// The examples of tests/bad: each folder changes a few files of tests/bad/good so that exactly one
// diagnostic comes out. Its file `expect` says which and where:
//   D031 topics/10-first.json:12:5     the diagnostic, its file, line and column
//   D006 dialogue.json                 the file as a whole
//   without words.json                 this file of the good dialogue is left out (may follow)
// words.json is that of the shipped dialogue. A folder with a site.json is an example of a site
// file.

#include <filesystem>
#include <string>
#include <vector>

#include "dialogue/files/source_set.hpp"

struct BadExample {
  std::string name;      ///< "D031-a-key-is-missing"
  std::string id;        ///< "D031"
  std::string expected;  ///< "D031 topics/10-first.json:12:5"
  kiosk::dialogue::SourceSet sources;
  std::string site;  ///< the bytes of site.json; "" if it is no example of a site file
};

/// All folders of tests/bad, by name.
std::vector<BadExample> bad_examples();

/// The good dialogue as it stands, as "good/dialogue.json" and so on.
kiosk::dialogue::SourceSet good_dialogue();

/// "D031 topics/10-first.json:12:5" for each diagnostic, one a line.
std::string places_of(const kiosk::dialogue::Diagnostics& diagnostics);
