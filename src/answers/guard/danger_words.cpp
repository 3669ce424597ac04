#include "answers/guard/danger_words.hpp"

#include <algorithm>
#include <sstream>

#include "language/stemmer.hpp"

namespace kiosk::answers {

namespace {

/// Other words that may stand between two of a piece.
constexpr std::size_t kMostBetween = 2;
constexpr std::size_t kShortestStem = 3;

bool share_a_form(const std::vector<std::uint32_t>& left, const std::vector<std::uint32_t>& right) {
  return std::find_first_of(left.begin(), left.end(), right.begin(), right.end()) != left.end();
}

}  // namespace

DangerWords::DangerWords(const dialogue::DangerWords& lists) {
  add_all(lists.concepts, Kind::Concept);
  add_all(lists.scopes, Kind::Scope);
  starting_with_.resize(count_);
  for (std::size_t piece = 0; piece < pieces_.size(); ++piece) {
    for (const auto form : pieces_[piece].places.front()) {
      starting_with_[form].push_back(piece);
    }
  }
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
  Piece piece{ideas_.size() - 1, {}};
  std::istringstream places(source);
  for (std::string place; places >> place;) {
    auto& forms = piece.places.emplace_back();
    std::istringstream words(place);
    for (std::string word; std::getline(words, word, '|');) {
      if (!word.empty() && word != "*") {
        forms.push_back(form(word));
      }
    }
    if (forms.empty()) {  // the check reports it; a place without words would match nothing
      piece.places.pop_back();
    }
  }
  if (!piece.places.empty()) {
    pieces_.push_back(std::move(piece));
  }
}

DangerWords::Form DangerWords::form(const std::string& source) {
  const bool is_beginning = source.back() == '*';
  const auto word = is_beginning ? source.substr(0, source.size() - 1) : source;
  auto& known = is_beginning ? beginnings_ : whole_;
  const auto [entry, is_new] = known.emplace(word, count_);
  if (is_new) {
    ++count_;
    const auto stem = language::light_stem(word);
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

std::size_t
DangerWords::end_of(const Piece& piece, const std::vector<Place>& question, std::size_t start) {
  auto end = start + 1;
  for (std::size_t place = 1; place < piece.places.size(); ++place) {
    const auto last = std::min(question.size(), end + kMostBetween + 1);
    while (end < last && !share_a_form(question[end], piece.places[place])) {
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
    for (const auto number : starting_with_[form]) {
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
