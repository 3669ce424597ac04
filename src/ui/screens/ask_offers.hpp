#pragma once
// Between what is typed and the keys: questions that may be meant, or topics to pick.

#include "ui/layout/layout_builder.hpp"
#include "ui/parts/body.hpp"

namespace kiosk::ui {

/// At the visitor's text size: room for questions of two lines with their topics, and the least.
float wanted_offers_height(const Builder& builder);
float least_offers_height(const Builder& builder);

/// What the topics need, without words over them.
float topics_height(const Builder& builder, const session::AskView& ask, float width_du);

/// As many of the questions as `place` has room for, the best first.
void add_suggestions(Builder& builder, const session::AskView& ask, const Box& place);

/// Whether all topics stand in `place` as they are; adds them if they do.
enum class Fit { No, Yes };
Fit add_topics(Builder& builder, const session::AskView& ask, const Box& place);

/// Topics that scroll in `place`. `context.frame` tells where More and Up may stand.
void add_scrolled_topics(Builder& builder,
                         const session::AskView& ask,
                         const BodyContext& context,
                         const Box& place);

}  // namespace kiosk::ui
