#pragma once
// Where the program finds its fonts, and the typesetter made of them.

#include <filesystem>
#include <memory>

#include "base/result.hpp"
#include "text/typesetter.hpp"

namespace kiosk::app {

/// The folder of fonts beside the program (build tree) or under ../share (installed).
base::Result<std::filesystem::path> fonts_folder();

/// The typesetter with the fonts beside the program (build tree) or under ../share (installed).
base::Result<std::unique_ptr<text::Typesetter>> create_typesetter();

}  // namespace kiosk::app
