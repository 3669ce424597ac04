#include "answers/guard/danger_words.hpp"

#include <algorithm>
#include <span>
#include <utility>

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

DangerWords::DangerWords(const dialogue::DangerWords& lists) {
  add_all(lists.concepts, Kind::Concept);
  add_all(lists.scopes, Kind::Scope);
  pieces_.shrink_to_fit();
  places_.shrink();
  std::vector<std::pair<Form, std::uint32_t>> first_forms;
  for (std::uint32_t piece = 0; piece < pieces_.size(); ++piece) {
    for (const auto form : places_.row(pieces_[piece].first_place)) {
      first_forms.emplace_back(form, piece);
    }
  }
  starting_with_ = base::Table<std::uint32_t>::of(count_, first_forms);
}

void DangerWords::add_all(const std::map<std::string, dialogue::WordLists>& lists, Kind kind) {
  for (const auto& [id, by_language] : lists) {
    ideas_.push_back({id, kind});
    for (const auto& [language, pieces] : by_language) {
      std::for_each(pieces.begin(), pieces.end(), [this](const auto& piece) { add(piece); });
    }
  }
}

void DangerWords::add(const std::string& source) {
  const auto first_place = static_cast<std::uint32_t>(places_.rows());
  const auto parts = language::parse_pattern(source);  // & means nothing here: there is one
  for (const auto& place : parts.front().places) {
    const auto before = places_.entries();
    for (const auto& word : place.words) {
      if (!word.text.empty()) {
        places_.add(form(word));
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

DangerWords::Form DangerWords::form(const language::PatternWord& word) {
  const bool is_beginning = word.kind == language::PatternWordKind::Beginning;
  auto& known = is_beginning ? beginnings_ : whole_;
  const auto [entry, is_new] = known.emplace(word.text, count_);
  if (is_new) {
    ++count_;
    const auto stem = language::light_stem(word.text);
    if (!is_beginning && stem.size() >= kShortestStem) {
      stems_[stem].push_back(entry->second);
    }
  }
  return entry->second;
}

std::vector<DangerWords::Form> DangerWords::forms_of(const std::string& word) const {
  std::vector<Form> forms;
  if (const auto whole = whole_.find(word); whole != whole_.end()) {
    forms.push_back(whole->second);
  }
  if (const auto same = stems_.find(language::light_stem(word)); same != stems_.end()) {
    forms.insert(forms.end(), same->second.begin(), same->second.end());
  }
  for (std::size_t length = 1; length <= word.size(); ++length) {
    if (const auto start = beginnings_.find(word.substr(0, length)); start != beginnings_.end()) {
      forms.push_back(start->second);
    }
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
