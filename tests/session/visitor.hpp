#pragma once
// A visit as tests tell it: touch something, wait, look.

#include <initializer_list>
#include <vector>

#include "session/session.hpp"
#include "support/sample_dialogue.hpp"

namespace kiosk::sample {

/// Index of a topic in the sample dialogue.
inline constexpr std::size_t kLearn = 1;
inline constexpr std::size_t kCheck = 2;
inline constexpr std::size_t kPump = 3;

struct Visitor {
  session::Content content = sample::content();
  base::Instant now{};
  session::State state = session::fresh_state(content, now);
  std::vector<session::VisitCounts> visits;   ///< that ended, as they are to be counted
  std::vector<session::LeafletOrder> orders;  ///< for the printer

  Visitor() = default;
  explicit Visitor(session::Content with)
      : content(std::move(with)) {}

  Visitor& happens(const session::Event& event) {
    const auto stepped = session::step(content, state, event, now);
    state = stepped.state;
    if (stepped.effects.visit) {
      visits.push_back(*stepped.effects.visit);
    }
    if (stepped.effects.print) {
      orders.push_back(*stepped.effects.print);
    }
    return *this;
  }
  Visitor& touches(std::initializer_list<session::Intent> intents) {
    for (const auto& intent : intents) {
      happens(intent);
    }
    return *this;
  }
  Visitor& waits(base::Milliseconds time) {
    now += time;
    return happens(session::Tick{});
  }

  [[nodiscard]] session::View view() const { return session::view(content, state, now); }
  template <typename Body>
  [[nodiscard]] Body body() const {
    return std::get<Body>(view().body);
  }
  [[nodiscard]] std::string key() const { return view().key; }
};

/// On the topics, having said "pump".
inline Visitor pump_visitor() {
  Visitor visitor;
  visitor.touches({session::Start{"en"}, session::Choose{1}});
  return visitor;
}

}  // namespace kiosk::sample
