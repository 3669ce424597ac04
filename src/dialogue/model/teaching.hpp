#pragma once
// What teaches the answers to typed questions: most of the content, and nothing of it is needed
// once it is learnt.

#include <map>
#include <string>
#include <vector>

#include "dialogue/model/model.hpp"

namespace kiosk::dialogue {

/// Lists of words or patterns in each language; a language may be left out.
using WordLists = std::map<Language, std::vector<std::string>>;

/// Questions of one kind that this dialogue does not answer.
struct OutsideSubject {
  std::string id;
  WordLists asks;
};

/// Medicines this dialogue is not about. A question that names one of them, and not the own one, is
/// answered by `pages` alone.
struct OtherMedicines {
  WordLists names;
  WordLists own_names;        ///< what people call the medicine this dialogue is about
  std::vector<PageId> pages;  ///< those about taking other medicines beside it
};

/// One danger sign and the ways people say it. Signs are patterns: docs/format.md,
/// "red-flags.json".
struct RedFlagRule {
  std::string id;
  std::vector<std::string> flags;  ///< red flag numbers, "A4"
  Level level = Level::Red;        ///< Red: help now. Amber: call today.
  bool crisis = false;             ///< the crisis line is called for too
  bool always = false;             ///< its signs are meant however calm the question sounds
  Condition when;
  WordLists signs;
  WordLists examples;   ///< questions its signs must catch
  WordLists also_said;  ///< of a red rule: further ones that must open help now, signs or not
  std::vector<std::string> sources;
  std::vector<std::string> facts;
  Review review;
};

/// What danger-words.json tells: pieces of sentences by what they say. A piece is words in order,
/// at most two others between them; `a|b` is either, `sweat*` any word that begins so.
struct DangerWords {
  std::map<std::string, WordLists> concepts;  ///< what: "breathing-trouble"
  std::map<std::string, WordLists> scopes;    ///< who, when, whether: "long-past", "denied"
};

/// Sentences that only teach: practice.json.
struct Practice {
  std::map<std::string, WordLists> dangers;  ///< by the id of a red-flag rule
  /// By the page they ask for, or kOutsidePractice.
  std::map<std::string, WordLists> calm;
};
inline constexpr const char* kOutsidePractice = "outside";

/// What the red-flag guard goes by. All lists of patterns but `calm`.
struct RedFlags {
  std::map<std::string, WordLists> groups;  ///< what {name} in a pattern stands for
  std::vector<RedFlagRule> rules;
  WordLists idioms;     ///< sayings that hold danger words and mean none
  WordLists negation;   ///< before a sign: it is not there
  WordLists past;       ///< anywhere: it is long over
  WordLists knowledge;  ///< a question about danger in general…
  WordLists present;    ///< …unless someone is in it now
  WordLists calm;       ///< questions that must not open help now
};

struct Teaching {
  std::vector<Language> languages;  ///< those of the dialogue
  /// Ways people ask for each page of the dialogue; those of a page nobody asks for are empty. The
  /// first in each language is Page::question.
  std::map<PageId, WordLists> asks;
  std::vector<OutsideSubject> outside;
  /// Groups of words that stand for each other in a question.
  std::map<Language, std::vector<std::vector<std::string>>> synonyms;
  /// Greetings, thanks and the like, before and after a question.
  WordLists small_talk;
  OtherMedicines other_medicines;
  RedFlags red_flags;
  DangerWords danger_words;
  Practice practice;
};

}  // namespace kiosk::dialogue
