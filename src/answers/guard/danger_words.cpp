#include "answers/guard/danger_words.hpp"

#include <algorithm>
#include <span>
#include <string_view>
#include <unordered_map>
#include <utility>

#include "language/pattern.hpp"
#include "language/stemmer.hpp"

namespace kiosk::answers {

namespace {

/// Other words that may stand between two of a piece.
constexpr std::size_t kMostBetween = 2;
constexpr std::size_t kShortestStem = 3;

bool share_a_form(const std::vector<std::uint32_t>& left, std::span<const std::uint32_t> right) {
  return std::find_first_of(left.begin(), left.end(), right.begin(), right.end()) != left.end();
}

}  // namespace

/// The words of all lists, numbered as they come.
class DangerWords::Forms {
public:
  Form number(const language::PatternWord& word) {
    const bool is_beginning = word.kind == language::PatternWordKind::Beginning;
    auto& known = is_beginning ? known_beginnings_ : known_words_;
    const auto [entry, is_new] = known.emplace(word.text, count_);
    if (is_new) {
      (is_beginning ? beginnings : whole).emplace_back(word.text, count_);
      const auto stem = language::light_stem(word.text);
      if (!is_beginning && stem.size() >= kShortestStem) {
        stems.emplace_back(stem, count_);
      }
      ++count_;
    }
    return entry->second;
  }

  [[nodiscard]] std::size_t count() const { return count_; }

  std::vector<std::pair<std::string, Form>> whole, stems, beginnings;

private:
  std::unordered_map<std::string, Form> known_words_;
  std::unordered_map<std::string, Form> known_beginnings_;
  Form count_ = 0;
};

DangerWords::DangerWords(const dialogue::DangerWords& lists) {
  Forms forms;
  add_all(lists.concepts, Kind::Concept, forms);
  add_all(lists.scopes, Kind::Scope, forms);
  pieces_.shrink_to_fit();
  places_.shrink();
  std::vector<std::pair<Form, std::uint32_t>> first_forms;
  for (std::uint32_t piece = 0; piece < pieces_.size(); ++piece) {
    for (const auto form : places_.row(pieces_[piece].first_place)) {
      first_forms.emplace_back(form, piece);
    }
  }
  starting_with_ = base::Table<std::uint32_t>::of(forms.count(), first_forms);
  whole_ = base::WordTable<Form>(std::move(forms.whole));
  stems_ = base::WordTable<Form>(std::move(forms.stems));
  beginnings_ = base::WordTable<Form>(std::move(forms.beginnings));
}

void DangerWords::add_all(const std::map<std::string, dialogue::WordLists>& lists,
                          Kind kind,
                          Forms& forms) {
  for (const auto& [id, by_language] : lists) {
    ideas_.push_back({id, kind});
    for (const auto& [language, pieces] : by_language) {
      for (const auto& piece : pieces) {
        add(piece, forms);
      }
    }
  }
}

void DangerWords::add(const std::string& source, Forms& forms) {
  const auto first_place = static_cast<std::uint32_t>(places_.rows());
  const auto parts = language::parse_pattern(source);  // & means nothing here: there is one
  for (const auto& place : parts.front().places) {
    const auto before = places_.entries();
    for (const auto& word : place.words) {
      if (!word.text.empty()) {
        places_.add(forms.number(word));
      }
    }
    if (places_.entries() > before) {  // the check reports a place without words
      places_.end_row();
    }
  }
  const auto end_place = static_cast<std::uint32_t>(places_.rows());
  if (end_place > first_place) {
    pieces_.push_back({static_cast<std::uint32_t>(ideas_.size() - 1), first_place, end_place});
  }
}

std::vector<DangerWords::Form> DangerWords::forms_of(const std::string& word) const {
  std::vector<Form> forms;
  const auto take = [&](std::span<const Form> found) {
    forms.insert(forms.end(), found.begin(), found.end());
  };
  take(whole_.of(word));
  take(stems_.of(language::light_stem(word)));
  for (std::size_t length = 1; length <= word.size(); ++length) {
    take(beginnings_.of(std::string_view(word).substr(0, length)));
  }
  std::sort(forms.begin(), forms.end());
  forms.erase(std::unique(forms.begin(), forms.end()), forms.end());
  return forms;
}

std::size_t DangerWords::end_of(const Piece& piece,
                                const std::vector<Place>& question,
                                std::size_t start) const {
  auto end = start + 1;
  for (auto place = piece.first_place + 1; place < piece.end_place; ++place) {
    const auto last = std::min(question.size(), end + kMostBetween + 1);
    while (end < last && !share_a_form(question[end], places_.row(place))) {
      ++end;
    }
    if (end == last) {
      return 0;
    }
    ++end;
  }
  return end;
}

void DangerWords::find_at(std::size_t start,
                          const std::vector<Place>& question,
                          std::vector<Said>& said) const {
  const auto first = static_cast<std::ptrdiff_t>(said.size());
  for (const auto form : question[start]) {
    for (const auto number : starting_with_.row(form)) {
      const auto& piece = pieces_[number];
      const auto same = [&](const Said& one) { return one.idea == piece.idea; };
      const auto end = end_of(piece, question, start);
      if (end > 0 && std::none_of(said.begin() + first, said.end(), same)) {
        said.push_back({piece.idea, start, end});
      }
    }
  }
}

std::vector<DangerWords::Said> DangerWords::find(const std::vector<std::string>& words) const {
  std::vector<Place> question;
  question.reserve(words.size());
  for (const auto& word : words) {
    question.push_back(forms_of(word));
  }
  std::vector<Said> said;
  for (std::size_t start = 0; start < question.size(); ++start) {
    find_at(start, question, said);
  }
  return said;
}

}  // namespace kiosk::answers
