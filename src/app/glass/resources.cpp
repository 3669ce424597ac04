#include "app/glass/resources.hpp"

#include <array>
#include <system_error>

namespace kiosk::app {

base::Result<std::filesystem::path> fonts_folder() {
  std::error_code failure;
  const auto program = std::filesystem::read_symlink("/proc/self/exe", failure);
  const auto folder = program.parent_path();
  const std::array candidates{folder / "fonts",
                              folder / ".." / "fonts",
                              folder / ".." / "share" / "baclofen-kiosk" / "fonts"};
  for (const auto& fonts : candidates) {
    if (std::filesystem::exists(fonts / "fonts.conf", failure)) {
      return fonts;
    }
  }
  return base::Error("cannot load fonts: there is no folder \"fonts\" beside the program " +
                     program.string());
}

base::Result<std::unique_ptr<text::Typesetter>> create_typesetter() {
  const auto fonts = fonts_folder();
  if (!fonts) {
    return fonts.error();
  }
  auto typesetter = text::Typesetter::create(*fonts);
  return typesetter ? std::move(typesetter)
                    : base::Result<std::unique_ptr<text::Typesetter>>(
                          typesetter.error().within("cannot load fonts"));
}

}  // namespace kiosk::app
