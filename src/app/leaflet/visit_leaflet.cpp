#include "app/leaflet/visit_leaflet.hpp"

#include <algorithm>

#include "paper/pdf.hpp"

#include "app/glass/resources.hpp"
#include "app/leaflet/leaflet_document.hpp"

namespace kiosk::app {

paper::PaperSize paper_size_of(dialogue::SheetSize size) {
  return size == dialogue::SheetSize::Letter ? paper::PaperSize::Letter : paper::PaperSize::A4;
}

base::Result<std::string> visit_leaflet(const session::Content& content,
                                        const session::LeafletOrder& order,
                                        paper::PaperSize size) {
  const auto& topics = content.dialogue.topics;
  const auto found = std::find_if(
      topics.begin(), topics.end(), [&](const auto& topic) { return topic.id == order.topic; });
  if (found == topics.end()) {
    return base::Error("there is no topic " + order.topic);
  }
  auto topic = *found;
  if (std::find(topic.pages.begin(), topic.pages.end(), order.ending) == topic.pages.end()) {
    topic.pages.push_back(order.ending);
  }
  const auto typesetter = create_typesetter();
  if (!typesetter) {
    return typesetter.error();
  }
  const auto print =
      order.print == session::LeafletPrint::Large ? paper::Print::Large : paper::Print::Usual;
  return paper::PdfWriter((*typesetter)->fonts())
      .write_to_print(topic_leaflet(content, topic, {order.language, print, size}));
}

}  // namespace kiosk::app
