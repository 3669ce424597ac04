#include "dialogue/load/load_topic.hpp"

#include "dialogue/fields/load_text.hpp"
#include "dialogue/format/files.hpp"

namespace kiosk::dialogue {

namespace {

Topic read_topic(const Reading& reading, const JsonValue* value) {
  auto& report = reading.report;
  const Fields fields(report, value, topic_shape());
  Topic topic;
  topic.id = fields.notation("id");
  topic.title = read_text(reading, fields.get("title"));
  topic.summary = read_text(reading, fields.get("summary"));
  topic.icon = read_icon(report, fields.get("icon"));
  topic.minutes = static_cast<int>(fields.number("minutes").value_or(1));
  topic.shelf = read_enum(report, fields.get("shelf"), kShelves);
  topic.steps = fields.words_list("steps");
  return topic;
}

}  // namespace

std::string read_icon(FileReport& report, const JsonValue* value) {
  static const std::vector<std::string> icons(kIcons.begin(), kIcons.end());
  const auto icon = read_one_of(report, value, icons);
  return icon ? icons[*icon] : std::string();
}

TopicFile read_topic_file(const Reading& reading, const JsonValue& root) {
  const Fields fields(reading.report, &root, topic_file_shape());
  TopicFile file;
  if (!fields.has_object()) {
    return file;
  }
  const auto* topic = fields.get("topic");
  file.topic = {read_topic(reading, topic), topic};
  for (const auto& item : fields.list("pages")) {
    file.pages.push_back(read_page(reading, item));
  }
  return file;
}

}  // namespace kiosk::dialogue
