#include "releases/compare/word_change.hpp"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <utility>

#include "base/text.hpp"

namespace kiosk::releases {

namespace {

using paper::Mark;
using paper::Span;
using paper::Weight;

struct Word {
  std::string letters;
  Weight weight = Weight::Regular;
  bool operator==(const Word&) const = default;
};
using Words = std::vector<Word>;

/// The words between blanks; a pair of ** inside of a word ends a piece of it too.
Words words_in(const std::string& text) {
  Words words;
  auto weight = Weight::Regular;
  std::string letters;
  const auto end_word = [&] {
    if (!letters.empty()) {
      words.push_back({letters, weight});
      letters.clear();
    }
  };
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text.compare(at, 2, "**") == 0) {
      end_word();
      weight = weight == Weight::Regular ? Weight::Bold : Weight::Regular;
      ++at;
    } else if (base::is_blank(text[at])) {
      end_word();
      words.push_back({" ", weight});
    } else {
      letters += text[at];
    }
  }
  end_word();
  return words;
}

/// Of each two ends of the lists, the length of the longest list that is part of both.
class CommonLengths {
public:
  CommonLengths(const Words& one, const Words& other)
      : width_(other.size() + 1)
      , lengths_((one.size() + 1) * width_) {
    for (auto i = one.size(); i-- > 0;) {
      for (auto j = other.size(); j-- > 0;) {
        at(i, j) = one[i] == other[j] ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
      }
    }
  }
  [[nodiscard]] std::uint32_t of(std::size_t i, std::size_t j) const {
    return lengths_[i * width_ + j];
  }

private:
  std::uint32_t& at(std::size_t i, std::size_t j) { return lengths_[i * width_ + j]; }

  std::size_t width_;
  std::vector<std::uint32_t> lengths_;
};

void add(std::vector<Span>& spans, const Word& word, Mark mark) {
  if (!spans.empty() && spans.back().mark == mark && spans.back().weight == word.weight) {
    spans.back().words += word.letters;
  } else {
    spans.push_back({word.letters, word.weight, mark});
  }
}

/// What changed on both sides of a blank is one change.
void join_over_blanks(std::vector<Span>& spans) {
  std::vector<Span> joined;
  for (std::size_t at = 0; at < spans.size(); ++at) {
    const auto& span = spans[at];
    const bool is_bridge = span.words == " " && !joined.empty() && at + 1 < spans.size() &&
                           joined.back().mark != Mark::None &&
                           joined.back().mark == spans[at + 1].mark &&
                           joined.back().weight == spans[at + 1].weight;
    if (is_bridge) {
      joined.back().words += " " + spans[++at].words;
    } else {
      joined.push_back(span);
    }
  }
  spans = std::move(joined);
}

}  // namespace

WordChange compare_words(const std::string& before, const std::string& after) {
  const auto old_words = words_in(before);
  const auto new_words = words_in(after);
  const CommonLengths common(old_words, new_words);
  WordChange change;
  std::size_t i = 0;
  std::size_t j = 0;
  while (i < old_words.size() || j < new_words.size()) {
    if (i < old_words.size() && j < new_words.size() && old_words[i] == new_words[j]) {
      add(change.before, old_words[i++], Mark::None);
      add(change.after, new_words[j++], Mark::None);
    } else if (j == new_words.size() ||
               (i < old_words.size() && common.of(i + 1, j) >= common.of(i, j + 1))) {
      add(change.before, old_words[i++], Mark::Removed);
    } else {
      add(change.after, new_words[j++], Mark::Added);
    }
  }
  join_over_blanks(change.before);
  join_over_blanks(change.after);
  return change;
}

double likeness(const std::string& one, const std::string& other) {
  const auto words = words_in(one);
  const auto others = words_in(other);
  const auto all = words.size() + others.size();
  return all == 0 ? 1.0 : 2.0 * CommonLengths(words, others).of(0, 0) / static_cast<double>(all);
}

}  // namespace kiosk::releases
