#pragma once
// The wide bars below the topics: ask a question, and more topics.

#include "ui/layout/layout_builder.hpp"
#include "ui/parts/blocks.hpp"

namespace kiosk::ui {

/// Those that have words: side by side where both fit on a line, else one below the other.
void add_topics_bars(Builder& builder,
                     const session::TopicsView& topics,
                     const Space& space,
                     Column& column);

}  // namespace kiosk::ui
