// Asking: what is typed, what may be meant by it, and the keys. Keys and help are always on the
// glass; where there is little room the title goes first, then offers, then the upper bar.

#include <algorithm>
#include <vector>

#include "ui/parts/body.hpp"
#include "ui/parts/keyboard.hpp"
#include "ui/parts/typed_box.hpp"
#include "ui/screens/ask_offers.hpp"
#include "ui/screens/screens.hpp"

namespace kiosk::ui {

namespace {

constexpr float kGapDu = 20;
constexpr float kKeyboardSideDu = 20;

enum class Title { Shown, Hidden };

/// Where everything stands: decided by the glass, the text size and the title, and not by what is
/// typed, so that no key moves under a finger.
struct Plan {
  Title title = Title::Shown;
  float title_du = 0;  ///< with the gap below it
  float box_du = kSmallTypedBoxDu;
  float gap_du = kGapDu;
  float offers_du = 0;
  float key_du = kLeastKeyDu;
};

enum class TypedBox { Large, Small };

/// What the plan is tried with, from much room to little.
struct Wish {
  Title title = Title::Hidden;
  TypedBox box = TypedBox::Small;
  float offers_du = 0;
  float least_key_du = kLeastKeyDu;
};

/// Keys of 20 mm come before offers of more than one line and a large typed box.
std::vector<Wish> wishes_of(const Builder& builder, const session::AskView& ask, float width_du) {
  constexpr float kKeyDu = 81;
  const float wanted = wanted_offers_height(builder);
  const float all = std::max(wanted, topics_height(builder, ask, width_du));
  const float least = least_offers_height(builder);
  return {{Title::Shown, TypedBox::Large, all, 92},
          {Title::Hidden, TypedBox::Large, all, 84},
          {Title::Shown, TypedBox::Large, wanted, 88},
          {Title::Hidden, TypedBox::Large, wanted, kKeyDu},
          {Title::Hidden, TypedBox::Large, least, kKeyDu},
          {Title::Hidden, TypedBox::Small, least, kKeyDu},
          {Title::Hidden, TypedBox::Small, least, kLeastKeyDu},
          {Title::Hidden, TypedBox::Small, 0, kLeastKeyDu}};
}

float most_key_height(const Builder& builder) {
  return builder.height_du() > builder.width_du() ? 132.0F : 104.0F;
}

float title_height(const Builder& builder, const session::AskView& ask, float width_du) {
  const Type type = builder.fitted(ask.title, builder.bold(kTitleDu), width_du);
  return builder.measure(ask.title, type, width_du).height_du + 4;
}

Plan plan_of(const Builder& builder, const session::AskView& ask, const Box& body) {
  Plan plan;
  for (const Wish& wish : wishes_of(builder, ask, body.width_du)) {
    const bool offers = wish.offers_du > 0;
    const bool large = wish.box == TypedBox::Large;
    plan.title = wish.title;
    plan.title_du = wish.title == Title::Shown ? title_height(builder, ask, body.width_du) : 0;
    plan.box_du = large ? typed_box_height(builder) : kSmallTypedBoxDu;
    plan.gap_du = large ? kGapDu : kKeyGapDu;
    const float left = body.height_du - plan.title_du - plan.box_du - plan.gap_du -
                       (offers ? wish.offers_du + plan.gap_du : 0);
    plan.key_du = std::min(most_key_height(builder), key_height(ask.keys.size(), left));
    const float spare = left - keyboard_height(ask.keys.size(), plan.key_du);
    plan.offers_du = offers ? wish.offers_du + std::max(0.0F, spare) : 0;
    if (plan.key_du >= wish.least_key_du) {
      break;
    }
  }
  return plan;
}

/// Title and typed box; returns where the offers may stand.
Box add_top(Builder& builder, const session::AskView& ask, const Plan& plan, const Box& body) {
  Column column{body.x_du, body.width_du, body.y_du - (plan.title_du > 0 ? 10.0F : 0.0F)};
  if (plan.title == Title::Shown) {
    add_title(builder, "", "", ask.title, column);
  }
  const Box typed{body.x_du, body.y_du + plan.title_du, body.width_du, plan.box_du};
  add_typed_box(builder, {ask.typed, ask.hint, ask.notice}, typed);
  return {body.x_du, typed.bottom_du() + plan.gap_du, body.width_du, plan.offers_du};
}

void add_keys(Builder& builder, const session::AskView& ask, const Plan& plan, const Box& body) {
  const float height = keyboard_height(ask.keys.size(), plan.key_du);
  const float side = std::min(body.x_du, kKeyboardSideDu);
  add_keyboard(
      builder, ask.keys, {side, body.bottom_du() - height, builder.width_du() - 2 * side, height});
}

/// Whether there is room for the smallest keys and for what is typed.
bool has_room(const session::AskView& ask, const Box& body) {
  return body.height_du >=
         kSmallTypedBoxDu + kKeyGapDu + keyboard_height(ask.keys.size(), kLeastKeyDu);
}

/// More and Up need this much of the bottom bar, or this much height above the keys.
bool may_scroll(const BodyContext& context, const Box& place) {
  constexpr float kBarDu = 360;
  constexpr float kHighDu = 330;
  return place.height_du >= kHighDu ||
         (place.height_du > kChoiceDu && context.frame.free.width_du >= kBarDu);
}

/// What is offered; whether all of it is in sight.
Fit add_offers(Builder& builder,
               const BodyContext& context,
               const session::AskView& ask,
               const Box& place) {
  if (!ask.suggestions.empty()) {
    add_suggestions(builder, ask, place);
    return Fit::Yes;
  }
  if (ask.topics.empty() || add_topics(builder, ask, place) == Fit::Yes) {
    return Fit::Yes;
  }
  if (may_scroll(context, place)) {
    add_scrolled_topics(builder, ask, context, place);
  }
  return Fit::No;
}

Fit place_all(Builder& builder,
              const ScreenContext& screen,
              const session::AskView& ask,
              Notes notes) {
  Builder trial = builder;
  Frame frame = add_chrome(trial, screen.view, notes);
  const bool low = !has_room(ask, frame.body);
  frame = low ? add_low_chrome(builder, screen.view) : add_chrome(builder, screen.view, notes);
  const BodyContext context{screen.view, frame, screen.memory.scroll_px};
  const Plan plan = plan_of(builder, ask, frame.body);
  const Box place = add_top(builder, ask, plan, frame.body);
  builder.scroll(place, 0, 0);
  const Fit fit = add_offers(builder, context, ask, place);
  add_keys(builder, ask, plan, frame.body);
  return fit;
}

}  // namespace

void add_screen(Builder& builder, const ScreenContext& screen, const session::AskView& ask) {
  Builder trial = builder;
  if (place_all(trial, screen, ask, Notes::InBar) == Fit::Yes) {
    builder = trial;
    return;
  }
  // More and Up want the place of the notes, which then follow the topics.
  place_all(builder, screen, ask, Notes::AtEnd);
}

}  // namespace kiosk::ui
