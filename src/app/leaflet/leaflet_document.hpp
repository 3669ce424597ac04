#pragma once
// What a visitor takes home: the words of a topic, or of all, as a document.

#include <vector>

#include "paper/document.hpp"

#include "session/session.hpp"

namespace kiosk::app {

struct LeafletStyle {
  dialogue::Language language;
  paper::Print print = paper::Print::Usual;
  paper::PaperSize size = paper::PaperSize::A4;
};

/// The topics a leaflet is made of: those a visitor can pick, and the one with help now. In the
/// order of the dialogue, help first.
[[nodiscard]] std::vector<const dialogue::Topic*>
leaflet_topics(const dialogue::Dialogue& dialogue);

/// One topic. All of its pages whoever they are for: paper does not know who reads it, and the
/// words themselves say whom they mean.
[[nodiscard]] paper::Document topic_leaflet(const session::Content& content,
                                            const dialogue::Topic& topic,
                                            const LeafletStyle& style);

/// All topics, each on a page of its own.
[[nodiscard]] paper::Document whole_leaflet(const session::Content& content,
                                            const LeafletStyle& style);

}  // namespace kiosk::app
