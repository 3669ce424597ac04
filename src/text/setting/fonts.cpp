#include "text/setting/fonts.hpp"

#include <algorithm>
#include <array>
#include <mutex>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

#include <pango/pangofc-fontmap.h>

namespace kiosk::text {
namespace {

namespace fs = std::filesystem;

constexpr std::array<const char*, 2> kNeededFamilies{"Andika", "Noto Sans"};

const FcChar8* fc_string(const std::string& text) {
  return reinterpret_cast<const FcChar8*>(text.c_str());
}

// Sorted, so that every machine sees the fonts in the same order.
std::vector<fs::path> font_files(const fs::path& folder) {
  std::vector<fs::path> files;
  std::error_code ignored;
  for (fs::directory_iterator entry(folder, ignored), end; entry != end; entry.increment(ignored)) {
    const fs::path extension = entry->path().extension();
    if (extension == ".ttf" || extension == ".otf") {
      files.push_back(entry->path());
    }
  }
  std::sort(files.begin(), files.end());
  return files;
}

bool has_family(FcConfig* config, std::string_view family) {
  const FcFontSet* fonts = FcConfigGetFonts(config, FcSetApplication);
  for (int i = 0; fonts != nullptr && i < fonts->nfont; ++i) {
    FcChar8* name = nullptr;
    for (int n = 0; FcPatternGetString(fonts->fonts[i], FC_FAMILY, n, &name) == FcResultMatch;
         ++n) {
      if (family == reinterpret_cast<const char*>(name)) {
        return true;
      }
    }
  }
  return false;
}

base::Result<FontConfigPtr> read_config(const fs::path& folder) {
  const fs::path rules = folder / "fonts.conf";
  std::error_code ignored;
  if (!fs::is_regular_file(rules, ignored)) {
    return base::Error(rules.string() + ": no such file");
  }
  FontConfigPtr config(FcConfigCreate());
  if (FcConfigParseAndLoad(config.get(), fc_string(rules.string()), FcTrue) == FcFalse) {
    return base::Error(rules.string() + ": not a fontconfig file");
  }
  for (const fs::path& file : font_files(folder)) {
    if (FcConfigAppFontAddFile(config.get(), fc_string(file.string())) == FcFalse) {
      return base::Error(file.string() + ": not a font");
    }
  }
  for (const char* family : kNeededFamilies) {
    if (!has_family(config.get(), family)) {
      return base::Error(folder.string() + ": the font " + family + " is missing");
    }
  }
  return config;
}

// Glyphs keep their shape and their place: no hinting, no colour fringes, no rounded advances.
void set_options(PangoContext* context) {
  const FontOptionsPtr options(cairo_font_options_create());
  cairo_font_options_set_antialias(options.get(), CAIRO_ANTIALIAS_GRAY);
  cairo_font_options_set_hint_style(options.get(), CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics(options.get(), CAIRO_HINT_METRICS_OFF);
  pango_cairo_context_set_font_options(context, options.get());
  pango_context_set_round_glyph_positions(context, FALSE);
}

}  // namespace

base::Result<std::shared_ptr<const FontSet>> load_fonts(const fs::path& folder) {
  // fontconfig looks for a relative path in the machine's own folders.
  std::error_code ignored;
  auto config = read_config(fs::absolute(folder, ignored));
  if (!config) {
    return config.error().within("cannot load fonts");
  }
  // Before Pango's first font map, or Pango would read the machine's own fonts in a thread. Once: a
  // later font map has its own, and another thread may be drawing with what is current.
  static std::once_flag has_current;
  std::call_once(has_current, [&] { FcConfigSetCurrent(config->get()); });
  const GObjectPtr<PangoFontMap> map(pango_cairo_font_map_new_for_font_type(CAIRO_FONT_TYPE_FT));
  pango_fc_font_map_set_config(PANGO_FC_FONT_MAP(map.get()), config->get());
  GObjectPtr<PangoContext> context(pango_font_map_create_context(map.get()));
  set_options(context.get());
  return std::make_shared<const FontSet>(FontSet{std::move(context)});
}

}  // namespace kiosk::text
