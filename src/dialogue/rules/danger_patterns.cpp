#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

#include "base/text.hpp"
#include "dialogue/diagnostics/near_names.hpp"
#include "dialogue/rules/rules.hpp"
#include "language/pattern.hpp"
#include "language/words.hpp"

namespace kiosk::dialogue::rules {

namespace {

constexpr std::string_view kSmallLetters = "abcdefghijklmnopqrstuvwxyz0123456789";
constexpr std::string_view kCapitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

using Fault = WordFault;
using MaybeFault = std::optional<Fault>;

/// What keeps letters from ever being found: questions are compared in small letters without
/// accents and apostrophes.
MaybeFault fault_of_letters(std::string_view word) {
  const auto at = word.find_first_not_of(kSmallLetters);
  if (at == std::string_view::npos) {
    return std::nullopt;
  }
  if (kCapitals.find(word[at]) != std::string_view::npos) {
    return Fault{in_quotes(word) + " has a capital letter", "write it in small letters"};
  }
  if (word[at] == '\'') {
    return Fault{in_quotes(word) + " has an apostrophe", "leave it out: cant, dont"};
  }
  if ((word[at] & '\x80') != 0) {
    return Fault{in_quotes(word) + " has an accent or a sign that no pattern can hold",
                 "write plain letters: corazon for corazón"};
  }
  if (word[at] == '{' || word[at] == '}') {
    return Fault{"letters or marks touch the {group} in " + in_quotes(word),
                 "put a blank or | between them"};
  }
  return Fault{in_quotes(word) + " has the sign " + in_quotes(word.substr(at, 1)) +
                   ", which cannot stand there",
               "remove it"};
}

/// A plain word, or a beginning of words.
MaybeFault fault_of_word(const language::PatternWord& word, const std::string& place) {
  if (word.text.empty()) {
    return Fault{"a word is missing in " + in_quotes(place), "write the word, or remove the sign"};
  }
  if (auto fault = fault_of_letters(word.text)) {
    return fault;
  }
  const bool is_beginning = word.kind == language::PatternWordKind::Beginning;
  if (is_beginning && language::split_words(word.text).size() > 1) {
    return Fault{in_quotes(word.text + "*") +
                     " is a number and a word, which a question is never read as",
                 "put a blank between them"};
  }
  return std::nullopt;
}

/// Reads the patterns of one language.
class PatternRule {
public:
  PatternRule(const RedFlags& flags, const Language& language)
      : flags_(flags)
      , language_(language) {}

  [[nodiscard]] MaybeFault fault_of(std::string_view pattern) const {
    bool has_words = false;
    for (const auto& part : language::parse_pattern(pattern)) {
      if (auto fault = fault_of_part(part)) {
        return fault;
      }
      has_words = has_words || part.presence == language::Presence::Required;
    }
    return has_words ? std::nullopt
                     : MaybeFault({"no word of this pattern must stand in the question",
                                   "add words without ! before them, then &"});
  }

private:
  [[nodiscard]] MaybeFault fault_of_part(const language::PatternPart& part) const {
    const bool is_forbidden = part.presence == language::Presence::Forbidden;
    if (is_forbidden && (part.written.empty() || part.written.front() == ' ')) {
      return Fault{"right after ! no word stands", "write the word that must not be there"};
    }
    if (part.places.empty()) {
      return Fault{"beside a & no words stand", "write words on both sides of &, or remove it"};
    }
    for (const auto& place : part.places) {
      if (auto fault = fault_of_place(place)) {
        return fault;
      }
    }
    return std::nullopt;
  }

  /// Words and {groups} between |.
  [[nodiscard]] MaybeFault fault_of_place(const language::PatternPlace& place) const {
    if (place.written.find('!') != std::string::npos) {
      return Fault{"! stands in the midst of words in " + in_quotes(place.written),
                   "write & before the !"};
    }
    for (const auto& word : place.words) {
      const bool is_group = word.kind == language::PatternWordKind::Group;
      if (auto fault = is_group ? fault_of_group(word.text) : fault_of_word(word, place.written)) {
        return fault;
      }
    }
    return std::nullopt;
  }

  [[nodiscard]] MaybeFault fault_of_group(const std::string& name) const {
    const auto group = flags_.groups.find(name);
    if (group == flags_.groups.end()) {
      return Fault{"there is no group " + in_quotes(name),
                   nearest_or(name, keys_of(flags_.groups), "add it to \"groups\"")};
    }
    const auto words = group->second.find(language_);
    if (words == group->second.end()) {  // empty ones were told when they were read
      return Fault{"the group " + in_quotes(name) + " has no words in " + in_quotes(language_),
                   "add words in that language to the group"};
    }
    return std::nullopt;
  }

  const RedFlags& flags_;
  const Language& language_;
};

/// Entries of groups are read as questions are, so that accents do no harm; but they are no
/// patterns.
MaybeFault fault_of_entry(std::string_view entry) {
  const auto at = entry.find_first_of("*|&!{}");
  if (at == std::string_view::npos) {
    return std::nullopt;
  }
  return Fault{in_quotes(entry) + " has the sign " + in_quotes(entry.substr(at, 1)) +
                   ", which means nothing in a group",
               "write out each word as an entry of its own"};
}

class DangerRule {
public:
  DangerRule(const Dialogue& dialogue,
             const Teaching& teaching,
             KnownPatterns& known,
             Report& report)
      : dialogue_(dialogue)
      , flags_(teaching.red_flags)
      , known_(known)
      , report_(report) {}

  void check_groups() {
    for (const auto& [name, lists] : flags_.groups) {
      for (const auto& [language, entries] : lists) {
        for (std::size_t i = 0; i < entries.size(); ++i) {
          report(fault_of_entry(entries[i]), "red-flags/groups/" + name, language, i);
        }
      }
    }
  }

  void check_patterns(const WordLists& lists, const std::string& key) {
    for (const auto& [language, patterns] : lists) {
      const PatternRule rule(flags_, language);
      auto& known = known_.of_pattern[language];
      for (std::size_t i = 0; i < patterns.size(); ++i) {
        const auto& fault =
            known.of(patterns[i], [&, &pattern = patterns[i]] { return rule.fault_of(pattern); });
        report(fault, key, language, i);
      }
    }
  }

  void check_languages(const RedFlagRule& rule, const std::string& key) {
    for (const auto& language : dialogue_.languages) {
      if (!rule.signs.contains(language)) {
        report_.add({"D166",
                     key,
                     "the danger " + named(rule.id) + " has no signs in " + named(language) +
                         ", so it is not seen in that language",
                     "signs in every language of the dialogue",
                     "add the ways of saying it in that language"});
      }
    }
  }

  /// The pieces of danger-words.json: places of words, and nothing else of the pattern language.
  void check_pieces(const std::map<std::string, WordLists>& lists, const std::string& key) {
    for (const auto& [id, by_language] : lists) {
      auto idea = key;
      idea.append(1, '/').append(id);
      for (const auto& [language, entries] : by_language) {
        check_pieces_of(entries, language, idea);
      }
    }
  }

private:
  void check_pieces_of(const std::vector<std::string>& pieces,
                       const Language& language,
                       const std::string& key) {
    for (std::size_t i = 0; i < pieces.size(); ++i) {
      const auto& piece = pieces[i];
      report(known_.of_piece.of(piece, [&] { return fault_of_piece(piece); }), key, language, i);
    }
  }

  [[nodiscard]] static MaybeFault fault_of_piece(const std::string& piece) {
    for (const auto place : base::split(piece, ' ')) {
      for (auto word : base::split(place, '|')) {
        word.remove_suffix(!word.empty() && word.back() == '*' ? 1 : 0);
        if (word.empty()) {
          return Fault{"there is no word beside a blank, a | or a * in " + in_quotes(piece),
                       "remove the mark, or write the word it belongs to"};
        }
        if (auto fault = fault_of_letters(word)) {
          return fault;
        }
      }
    }
    return std::nullopt;
  }

  void report(const MaybeFault& fault,
              const std::string& list,
              const Language& language,
              std::size_t index) {
    if (fault) {
      report_.add({"D162",
                   key_in_list(list, language, index),
                   fault->what,
                   "small plain letters, digits, and | * & ! {group} as docs/format.md shows, such "
                   "as \"cant|cannot {breathe}\"",
                   fault->mend});
    }
  }

  const Dialogue& dialogue_;
  const RedFlags& flags_;
  KnownPatterns& known_;
  Report& report_;
};

/// What a pattern is worth depends on the groups it names.
void begin_round(const std::map<std::string, WordLists>& groups, KnownPatterns& known) {
  if (known.groups != groups) {
    known = {groups, {}, {}};
  }
  for (auto& [language, patterns] : known.of_pattern) {
    patterns.begin_round();
  }
  known.of_piece.begin_round();
}

}  // namespace

void check_danger_patterns(const Dialogue& dialogue,
                           const Teaching& teaching,
                           KnownPatterns& known,
                           Report& report) {
  const auto& flags = teaching.red_flags;
  begin_round(flags.groups, known);
  DangerRule rule(dialogue, teaching, known, report);
  rule.check_groups();
  for (std::size_t i = 0; i < flags.rules.size(); ++i) {
    const auto key = "red-flags/rules/" + std::to_string(i) + "/signs";
    rule.check_languages(flags.rules[i], key);
    rule.check_patterns(flags.rules[i].signs, key);
  }
  using List = std::pair<const char*, const WordLists*>;
  const std::array<List, 5> lists{List{"idioms", &flags.idioms},
                                  List{"negation", &flags.negation},
                                  List{"past", &flags.past},
                                  List{"knowledge", &flags.knowledge},
                                  List{"present", &flags.present}};
  for (const auto& [name, list] : lists) {
    rule.check_patterns(*list, std::string("red-flags/") + name);
  }
  rule.check_pieces(teaching.danger_words.concepts, "danger-words/concepts");
  rule.check_pieces(teaching.danger_words.scopes, "danger-words/scopes");
}

}  // namespace kiosk::dialogue::rules
