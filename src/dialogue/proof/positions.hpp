#pragma once
// Every position a visitor can reach by touch, found breadth first with the functions of
// navigation.hpp, so that the path to each is a shortest one.

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "dialogue/model/model.hpp"
#include "dialogue/model/navigation.hpp"

namespace kiosk::dialogue {

enum class TouchKind : std::uint8_t {
  Choice,     ///< index into page.choices
  Ticks,      ///< index into page.items, or kNoTick
  Topic,      ///< index into dialogue.topics, on the topics screens
  AllTopics,  ///< the fixed button at the foot of every screen
};

/// A touch that raises the alert is also followed by Back: the page it stood on, alert raised.
enum class Then : std::uint8_t { Stay, Back };

inline constexpr std::uint32_t kNoTick = 0xFFFFFFFFU;

struct Touch {
  TouchKind kind = TouchKind::Choice;
  std::uint32_t index = 0;
  Then then = Then::Stay;
};

class Positions {
public:
  using Index = std::uint32_t;
  struct Way {
    Index to = 0;
    Touch touch;
  };

  /// Searches at once. `dialogue` must outlive this. Ways to pages that are not there, or that set
  /// what no variable knows, are left out; is_whole() then says so.
  explicit Positions(const Dialogue& dialogue);

  /// False if the search stopped at its bound (a million positions, or a thousand combinations of
  /// the variables): then nothing is proved.
  [[nodiscard]] bool is_bounded() const { return bounded_; }
  /// True if no way had to be left out.
  [[nodiscard]] bool is_whole() const { return broken_ways_ == 0; }

  [[nodiscard]] Index size() const { return static_cast<Index>(states_.size()); }
  /// Null on the topics screens.
  [[nodiscard]] const Page* page(Index at) const { return pages_[states_[at].place]; }
  [[nodiscard]] const Variables& variables(Index at) const {
    return combinations_[states_[at].combination];
  }
  [[nodiscard]] Alert alert(Index at) const { return states_[at].alert; }
  [[nodiscard]] std::span<const Way> ways(Index at) const;
  [[nodiscard]] bool is_reached(const PageId& page) const;

  /// The touches from the start to `at` in words: touch “A”, then “B”; "" for the start itself.
  [[nodiscard]] std::string path_to(Index at) const;
  /// What to touch at `at`, in words.
  [[nodiscard]] std::string words_of(Index at, Touch touch) const;

private:
  using Place = std::uint32_t;
  struct State {
    Place place = 0;
    std::uint32_t combination = 0;
    Alert alert = Alert::Calm;
    Index from = 0;
    Touch touch;
    std::size_t first_way = 0;
  };

  bool number_combinations();
  void search();
  void open_ways(Index at);
  void open_page(Index at, const Page& page, const Position& position);
  void open_checklist(Index at, const Page& page, const Position& position);
  void open_topics(Index at, const Position& position);
  void add_way(Index at, Touch touch, const Position& position);
  void add_way_to(Index at, Touch touch, State next);
  [[nodiscard]] std::string ticks_in_words(const Page& page, std::uint32_t index) const;
  [[nodiscard]] std::optional<State> encode(const Position& position) const;
  [[nodiscard]] std::uint64_t code_of(const State& state) const;
  [[nodiscard]] Position position(Index at) const;

  const Dialogue& dialogue_;
  std::vector<const Page*> pages_;  ///< the last is the topics screens
  std::unordered_map<std::string_view, Place> place_of_;
  std::vector<Variables> combinations_;
  std::vector<State> states_;
  std::vector<Way> ways_;
  std::unordered_map<std::uint64_t, Index> index_of_;
  std::vector<bool> reached_;
  std::size_t broken_ways_ = 0;
  bool bounded_ = true;
};

}  // namespace kiosk::dialogue
