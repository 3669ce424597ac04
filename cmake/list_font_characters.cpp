// list_font_characters OUTPUT.cpp FONT…: writes the ranges of characters that any of the fonts has.

#include <cstdio>
#include <fstream>
#include <map>
#include <string>

#include <fontconfig/fontconfig.h>

namespace {

using Ranges = std::map<FcChar32, FcChar32>;  ///< first -> last

/// False if `file` is no font.
bool add_characters(const char* file, FcCharSet* into) {
  int count = 0;
  FcPattern* font = FcFreeTypeQuery(reinterpret_cast<const FcChar8*>(file), 0, nullptr, &count);
  FcCharSet* characters = nullptr;
  const bool is_font =
      font != nullptr && FcPatternGetCharSet(font, FC_CHARSET, 0, &characters) == FcResultMatch;
  if (is_font) {
    FcBool changed = FcFalse;
    FcCharSetMerge(into, characters, &changed);
  }
  if (font != nullptr) {
    FcPatternDestroy(font);
  }
  return is_font;
}

Ranges ranges_of(FcCharSet* characters) {
  constexpr FcChar32 kPastLast = 0x110000;
  Ranges ranges;
  FcChar32 first = kPastLast;
  for (FcChar32 character = 0; character <= kPastLast; ++character) {
    const bool has = character < kPastLast && FcCharSetHasChar(characters, character) != FcFalse;
    if (has && first == kPastLast) {
      first = character;
    } else if (!has && first != kPastLast) {
      ranges.emplace(first, character - 1);
      first = kPastLast;
    }
  }
  return ranges;
}

}  // namespace

int main(int count, char** words) {
  FcCharSet* characters = FcCharSetCreate();
  for (int index = 2; index < count; ++index) {
    if (!add_characters(words[index], characters)) {
      std::fprintf(stderr, "%s: not a font\n", words[index]);
      return 1;
    }
  }
  const auto ranges = ranges_of(characters);
  FcCharSetDestroy(characters);
  if (count < 3 || ranges.empty()) {
    std::fprintf(stderr, "list_font_characters OUTPUT.cpp FONT...\n");
    return 1;
  }
  std::ofstream out(words[1]);
  out << "#include <array>\n\n#include \"dialogue/texts/drawable.hpp\"\n\n"
         "namespace kiosk::dialogue {\n\n"
         "std::span<const CharacterRange> font_characters() {\n"
         "  static constexpr auto ranges = std::to_array<CharacterRange>({\n";
  for (const auto& [first, last] : ranges) {
    out << "      {" << first << ", " << last << "},\n";
  }
  out << "  });\n  return ranges;\n}\n\n}  // namespace kiosk::dialogue\n";
  return out ? 0 : 1;
}
