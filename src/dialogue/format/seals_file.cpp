// seals.json. None of its members has a name: a program writes them, and no staff change them.

#include "dialogue/format/files.hpp"
#include "dialogue/format/parts.hpp"

namespace kiosk::dialogue {

namespace {

MemberShape member(const char* key, const char* help, SharedShape shape) {
  return {key, "", help, std::move(shape)};
}

SharedShape seal_group() {
  static const auto seal = group_shape(
      "seal",
      "One page in one language, approved by one person",
      {{member("page", "The id of the page", notation_shape(kIdNotation)),
        member("language", "The language it was read in", notation_shape(kLanguageNotation)),
        member("name", "Who approved it", notation_shape(kSignerNotation)),
        member("role", "What makes them fit to", notation_shape(kSignerNotation)),
        member("date", "The day it was approved", notation_shape(kDateNotation)),
        member("review_by", "When it should be read again", notation_shape(kDateNotation)),
        member("content", "SHA-256 of the page’s form", notation_shape(kDigestNotation)),
        member("parts",
               "The first digits of the SHA-256 of each part of the form",
               map_shape({{}, Refers::ToNothing, notation_shape(kFingerprintNotation)})),
        member("signature",
               "The four lines of a signature file of minisign",
               list_shape(words_shape(), {4, 4}))},
       {},
       {}});
  return seal;
}

}  // namespace

const GroupShape& seals_file_shape() {
  static const GroupShape file{
      {schema_member(),
       member("seals", "One seal for each page and language", list_shape(seal_group(), {0, 2000}))},
      {},
      {}};
  return file;
}

const GroupShape& seal_shape() {
  return group_of(seal_group());
}

}  // namespace kiosk::dialogue
