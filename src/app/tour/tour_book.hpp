#pragma once
// What the tour writes beside its pictures.

#include <filesystem>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "ui/layout/element.hpp"

namespace kiosk::app {

struct TourPicture {
  std::string file;
  std::string page;
  std::string language;
  std::string size;
  std::string theme;
  std::string panel;
  int part = 1;  ///< 2 and up: scrolled on
  std::vector<ui::Element> elements;
};

/// tour.json: for each picture its settings and each element's id, role, words, rectangle, font,
/// clipped.
base::Outcome write_tour_json(const std::vector<TourPicture>& pictures,
                              const std::filesystem::path& file);

/// index.html: a contact sheet that can be filtered by setting.
base::Outcome write_contact_sheet(const std::vector<TourPicture>& pictures,
                                  const std::filesystem::path& file);

}  // namespace kiosk::app
