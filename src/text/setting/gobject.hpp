#pragma once
// Owners for the C objects of GLib, Pango, Cairo and fontconfig.

#include <memory>

#include <fontconfig/fontconfig.h>
#include <pango/pangocairo.h>

namespace kiosk::text {

template <auto Release>
struct Releaser {
  template <typename T>
  void operator()(T* object) const {
    Release(object);
  }
};

template <typename T>
using GObjectPtr = std::unique_ptr<T, Releaser<g_object_unref>>;
using SurfacePtr = std::unique_ptr<cairo_surface_t, Releaser<cairo_surface_destroy>>;
using CairoPtr = std::unique_ptr<cairo_t, Releaser<cairo_destroy>>;
using FontConfigPtr = std::unique_ptr<FcConfig, Releaser<FcConfigDestroy>>;
using FontOptionsPtr = std::unique_ptr<cairo_font_options_t, Releaser<cairo_font_options_destroy>>;
using FontDescriptionPtr =
    std::unique_ptr<PangoFontDescription, Releaser<pango_font_description_free>>;
using AttributesPtr = std::unique_ptr<PangoAttrList, Releaser<pango_attr_list_unref>>;
using LinesPtr = std::unique_ptr<PangoLayoutIter, Releaser<pango_layout_iter_free>>;

}  // namespace kiosk::text
