#include "dialogue/load/load_topic.hpp"

#include "dialogue/fields/load_text.hpp"

namespace kiosk::dialogue {

namespace {

constexpr std::array<EnumWord<Shelf>, 3> kShelves{
    {{"home", Shelf::Home}, {"more", Shelf::More}, {"none", Shelf::None}}};
constexpr Range kMinutes{1, 60};

Topic read_topic(const Reading& reading, const JsonValue* value) {
  auto& report = reading.report;
  const Fields fields(
      report, value, {"id", "title", "summary", "icon", "minutes", "shelf", "steps"});
  Topic topic;
  topic.id = read_notation(report, fields.required("id"), kIdNotation);
  topic.title = read_text(reading, fields.required("title"));
  topic.summary = read_text(reading, fields.required("summary"));
  if (const auto icon = read_one_of(report, fields.required("icon"), icon_names())) {
    topic.icon = icon_names()[*icon];
  }
  const auto minutes = read_number(report, fields.required("minutes"), kMinutes, NumberKind::Whole);
  topic.minutes = static_cast<int>(minutes.value_or(1));
  topic.shelf = read_enum(report, fields.required("shelf"), kShelves);
  if (const auto* steps = fields.optional("steps")) {
    topic.steps = read_notation_list(report, steps, kIdNotation, {1, 20});
  }
  return topic;
}

}  // namespace

const std::vector<std::string>& icon_names() {
  static const std::vector<std::string> names{"pill",
                                              "pulse",
                                              "stairs",
                                              "pump",
                                              "checklist",
                                              "heart",
                                              "calendar",
                                              "shield",
                                              "hospital",
                                              "person",
                                              "moon",
                                              "phone",
                                              "clock",
                                              "glass",
                                              "question"};
  return names;
}

TopicFile read_topic_file(const Reading& reading, const JsonValue& root) {
  const Fields fields(reading.report, &root, {"$schema", "topic", "pages"});
  TopicFile file;
  if (!fields.has_object()) {
    return file;
  }
  file.topic = {read_topic(reading, fields.required("topic")), fields.optional("topic")};
  for (const auto& item : read_list(reading.report, fields.required("pages"), {1, 200})) {
    file.pages.push_back(read_page(reading, item));
  }
  return file;
}

}  // namespace kiosk::dialogue
