#include "answers/guard/danger_words.hpp"

#include <algorithm>
#include <map>
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

/// In the order Lists reads them.
std::vector<DangerWords::Idea> ideas_of(const dialogue::DangerWords& lists) {
  std::vector<DangerWords::Idea> ideas;
  for (const auto& entry : lists.concepts) {
    ideas.push_back({entry.first, DangerWords::Kind::Concept});
  }
  for (const auto& entry : lists.scopes) {
    ideas.push_back({entry.first, DangerWords::Kind::Scope});
  }
  return ideas;
}

}  // namespace

/// All lists, with their words numbered as they come.
class DangerWords::Lists {
public:
  explicit Lists(const dialogue::DangerWords& lists) {
    add_all(lists.concepts);
    add_all(lists.scopes);
  }

  [[nodiscard]] std::string packed();

private:
  Form number(const language::PatternWord& word);
  void add_all(const std::map<std::string, dialogue::WordLists>& lists);
  void add(const std::string& source);
  [[nodiscard]] base::Table<std::uint32_t> starting_with() const;

  std::unordered_map<std::string, Form> known_words_, known_beginnings_;
  Form count_ = 0;
  std::vector<std::pair<std::string, Form>> whole_, stems_, beginnings_;
  std::uint32_t ideas_ = 0;
  std::vector<Piece> pieces_;
  base::Table<Form> places_;
};

DangerWords::Form DangerWords::Lists::number(const language::PatternWord& word) {
  const bool is_beginning = word.kind == language::PatternWordKind::Beginning;
  auto& known = is_beginning ? known_beginnings_ : known_words_;
  const auto [entry, is_new] = known.emplace(word.text, count_);
  if (is_new) {
    (is_beginning ? beginnings_ : whole_).emplace_back(word.text, count_);
    const auto stem = language::light_stem(word.text);
    if (!is_beginning && stem.size() >= kShortestStem) {
      stems_.emplace_back(stem, count_);
    }
    ++count_;
  }
  return entry->second;
}

void DangerWords::Lists::add_all(const std::map<std::string, dialogue::WordLists>& lists) {
  for (const auto& [id, by_language] : lists) {
    for (const auto& [language, pieces] : by_language) {
      for (const auto& piece : pieces) {
        add(piece);
      }
    }
    ++ideas_;
  }
}

void DangerWords::Lists::add(const std::string& source) {
  const auto first_place = static_cast<std::uint32_t>(places_.rows());
  const auto parts = language::parse_pattern(source);  // & means nothing here: there is one
  for (const auto& place : parts.front().places) {
    const auto before = places_.entries();
    for (const auto& word : place.words) {
      if (!word.text.empty()) {
        places_.add(number(word));
      }
    }
    if (places_.entries() > before) {  // the check reports a place without words
      places_.end_row();
    }
  }
  const auto end_place = static_cast<std::uint32_t>(places_.rows());
  if (end_place > first_place) {
    pieces_.push_back({ideas_, first_place, end_place});
  }
}

base::Table<std::uint32_t> DangerWords::Lists::starting_with() const {
  std::vector<std::pair<Form, std::uint32_t>> first_forms;
  for (std::uint32_t piece = 0; piece < pieces_.size(); ++piece) {
    for (const auto form : places_.row(pieces_[piece].first_place)) {
      first_forms.emplace_back(form, piece);
    }
  }
  return base::Table<std::uint32_t>::of(count_, first_forms);
}

std::string DangerWords::Lists::packed() {
  base::Packer packer;
  for (auto* words : {&whole_, &stems_, &beginnings_}) {
    base::WordTable<Form>(std::move(*words)).view().pack(packer);
  }
  packer.add(pieces_);
  places_.view().pack(packer);
  starting_with().view().pack(packer);
  return packer.take();
}

DangerWords::DangerWords(const dialogue::DangerWords& lists) {
  auto own = base::hold(Lists(lists).packed());
  base::Unpacker unpacker(own.bytes);
  *this = unpack(lists, unpacker);
  own_ = std::move(own);
}

DangerWords DangerWords::unpack(const dialogue::DangerWords& lists, base::Unpacker& unpacker) {
  DangerWords words;
  words.ideas_ = ideas_of(lists);
  for (auto* table : {&words.whole_, &words.stems_, &words.beginnings_}) {
    *table = base::WordTableView<Form>::unpack(unpacker);
  }
  words.pieces_ = unpacker.next<Piece>();
  words.places_ = base::TableView<Form>::unpack(unpacker);
  words.starting_with_ = base::TableView<std::uint32_t>::unpack(unpacker);
  return words;
}

void DangerWords::pack(base::Packer& packer) const {
  for (const auto* words : {&whole_, &stems_, &beginnings_}) {
    words->pack(packer);
  }
  packer.add(pieces_);
  places_.pack(packer);
  starting_with_.pack(packer);
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
