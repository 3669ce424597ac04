#pragma once
// **bold** marks, taken out of the words.

#include <cstddef>
#include <string>
#include <vector>

namespace kiosk::text {

/// Bytes [begin, end) of the plain words.
struct BoldRange {
  std::size_t begin = 0;
  std::size_t end = 0;
};

struct MarkedWords {
  std::string plain;
  std::vector<BoldRange> bold;
};

/// Two marks make a pair; a mark without a partner stays in the words as it is.
MarkedWords read_marks(const std::string& words);

}  // namespace kiosk::text
