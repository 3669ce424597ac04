#include "text/editing/typed_box.hpp"

#include <filesystem>

#include "support/catch.hpp"
#include "support/scratch_folder.hpp"
#include "text/typesetter.hpp"

namespace kiosk::test {

namespace {

std::shared_ptr<const text::FontSet> load_many() {
  namespace fs = std::filesystem;
  static const ScratchFolder folder;  // fonts are read while they are used
  fs::copy(KIOSK_BINARY_DIR "/fonts", folder.path(), fs::copy_options::recursive);
  for (const auto* const name : {"NotoSansArabic-Regular.ttf", "NotoSansDevanagari-Regular.ttf"}) {
    fs::create_symlink(fs::path(KIOSK_NOTO_DIR) / name, folder.path() / name);
  }
  const auto typesetter = text::Typesetter::create(folder.path());
  INFO((typesetter ? "" : typesetter.error().message()));
  REQUIRE(typesetter);
  return (*typesetter)->fonts();
}

}  // namespace

std::shared_ptr<const text::FontSet> fonts_of_many_scripts() {
  static const auto fonts = load_many();
  return fonts;
}

}  // namespace kiosk::test
