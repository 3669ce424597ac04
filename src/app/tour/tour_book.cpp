#include "app/tour/tour_book.hpp"

#include <nlohmann/json.hpp>

#include "base/text_file.hpp"

namespace kiosk::app {

namespace {

const char* name_of(ui::Role role) {
  switch (role) {
    case ui::Role::Heading:
      return "heading";
    case ui::Role::Paragraph:
      return "paragraph";
    case ui::Role::Figure:
      return "figure";
    case ui::Role::Button:
      return "button";
    case ui::Role::Tick:
      return "tick";
    case ui::Role::Answer:
      return "answer";
    case ui::Role::Help:
      return "help";
    case ui::Role::Scroll:
      return "scroll";
    case ui::Role::Code:
      break;
  }
  return "code";
}

nlohmann::ordered_json json_of(const ui::Element& element) {
  return {{"id", element.id},
          {"role", name_of(element.role)},
          {"words", element.words},
          {"rect_px",
           {element.rect.x_px, element.rect.y_px, element.rect.width_px, element.rect.height_px}},
          {"font_px", element.font_px},
          {"touchable", ui::can_act(element)},
          {"clipped", element.clipped}};
}

constexpr const char* kSheetHead = R"(<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Tour of the kiosk</title>
<style>
body { font: 16px sans-serif; margin: 24px; background: #f6f3ea; color: #13252f; }
form { position: sticky; top: 0; background: #f6f3ea; padding: 12px 0; }
label { margin-right: 16px; }
main { display: flex; flex-wrap: wrap; gap: 16px; }
figure { margin: 0; }
figure img { height: 270px; border: 1px solid #d9d4c5; display: block; }
</style>
<h1>Tour of the kiosk</h1>
<form></form><main>
)";

constexpr const char* kSheetFoot = R"(</main>
<script>
const form = document.querySelector('form'), figures = [...document.querySelectorAll('figure')];
for (const key of ['language', 'size', 'theme', 'panel']) {
  const values = [...new Set(figures.map(figure => figure.dataset[key]))];
  const select = document.createElement('select');
  select.name = key;
  for (const value of ['all', ...values]) select.add(new Option(value));
  const label = document.createElement('label');
  label.append(key + ' ', select);
  form.append(label);
}
form.oninput = () => figures.forEach(figure => figure.hidden = [...form.elements].some(
  select => select.value !== 'all' && select.value !== figure.dataset[select.name]));
</script>
</html>
)";

std::string attribute(const char* name, const std::string& value) {
  return std::string(" ") + name + "=\"" + value + '"';
}

std::string figure_of(const TourPicture& picture) {
  const auto part = picture.part > 1 ? ", part " + std::to_string(picture.part) : std::string();
  return "<figure" + attribute("data-language", picture.language) +
         attribute("data-size", picture.size) + attribute("data-theme", picture.theme) +
         attribute("data-panel", picture.panel) + "><a" + attribute("href", picture.file) +
         "><img" + attribute("loading", "lazy") + attribute("src", picture.file) +
         attribute("alt", "") + "></a><figcaption>" + picture.page + part + " · " +
         picture.language + " · " + picture.size + " · " + picture.theme + " · " + picture.panel +
         "</figcaption></figure>\n";
}

}  // namespace

base::Outcome write_tour_json(const std::vector<TourPicture>& pictures,
                              const std::filesystem::path& file) {
  nlohmann::ordered_json list = nlohmann::ordered_json::array();
  for (const auto& picture : pictures) {
    nlohmann::ordered_json elements = nlohmann::ordered_json::array();
    for (const auto& element : picture.elements) {
      elements.push_back(json_of(element));
    }
    list.push_back({{"file", picture.file},
                    {"page", picture.page},
                    {"language", picture.language},
                    {"size", picture.size},
                    {"theme", picture.theme},
                    {"panel", picture.panel},
                    {"part", picture.part},
                    {"elements", elements}});
  }
  const nlohmann::ordered_json book{{"pictures", list}};
  return base::write_file_atomically(file, book.dump(1) + "\n");
}

base::Outcome write_contact_sheet(const std::vector<TourPicture>& pictures,
                                  const std::filesystem::path& file) {
  std::string page = kSheetHead;
  for (const auto& picture : pictures) {
    page += figure_of(picture);
  }
  return base::write_file_atomically(file, page + kSheetFoot);
}

}  // namespace kiosk::app
