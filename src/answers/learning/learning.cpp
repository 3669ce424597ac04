#include "answers/learning/learning.hpp"

#include <algorithm>
#include <future>
#include <memory>
#include <utility>
#include <vector>

#include "answers/learning/ranking_learner.hpp"
#include "answers/learning/sentence_learner.hpp"
#include "answers/learning/ways_of_asking.hpp"
#include "language/vocabulary.hpp"
#include "language/words.hpp"

namespace kiosk::answers {

namespace {

/// How often a question that must be heard is learnt. Once left a few so near the limit that a new
/// sentence elsewhere pushed them below it; three times made the kiosk hear less hidden danger.
constexpr std::size_t kTimesOfMust = 2;

using Words = std::vector<std::string>;
const Words kNoWords;

struct LearntLanguage {
  Words spelled_well;  ///< the words of all asks that are spelled as they should be
  base::Packer ranking;
};

enum class Spelling { Good, Any };

/// Ways of asking about danger are misspelled on purpose, so their words are not learnt as known.
Spelling spelling_of(const WaysOfAsking& same) {
  const bool as_typed = same.kind == SubjectKind::Danger || same.purpose == Purpose::Teach;
  return as_typed ? Spelling::Any : Spelling::Good;
}

const Words& list_in(const dialogue::WordLists& lists, const dialogue::Language& language) {
  const auto list = lists.find(language);
  return list == lists.end() ? kNoWords : list->second;
}

void teach(const AllAsks& all,
           const dialogue::Language& language,
           Spelling spelling,
           RankingLearner& learner) {
  for (const auto& same : all.asks) {
    if (same.subject && spelling_of(same) == spelling) {
      for (const auto& ask : list_in(*same.lists, language)) {
        learner.add(*same.subject, language::split_words(ask));
      }
    }
  }
}

LearntLanguage
learn_language(const AllAsks& all, const dialogue::Language& language, Synonyms synonyms) {
  std::size_t count = 0;
  for (const auto& same : all.asks) {
    count += list_in(*same.lists, language).size();
  }
  RankingLearner learner(std::move(synonyms), count);
  LearntLanguage learnt;
  teach(all, language, Spelling::Good, learner);
  learnt.spelled_well = learner.words();
  teach(all, language, Spelling::Any, learner);
  learner.pack(all.subjects.size(), learnt.ranking);
  return learnt;
}

SentenceKind kind_of(SubjectKind kind) {
  switch (kind) {
    case SubjectKind::Danger:
      return SentenceKind::Danger;
    case SubjectKind::Outside:
      return SentenceKind::Outside;
    case SubjectKind::Page:
    case SubjectKind::Amber:
    case SubjectKind::Calm:
      break;
  }
  return SentenceKind::Ours;
}

void teach(const WaysOfAsking& same, std::optional<std::size_t> page, SentenceLearner& learner) {
  const std::size_t times = same.purpose == Purpose::Must ? kTimesOfMust : 1;
  for (const auto& [language, sentences] : *same.lists) {
    for (const auto& sentence : sentences) {
      for (std::size_t time = 0; time < times; ++time) {
        learner.add(sentence, kind_of(same.kind), page);
      }
    }
  }
}

base::Packer learn_sentences(const AllAsks& all, const dialogue::DangerWords& lists) {
  const auto danger_words = std::make_shared<const DangerWords>(lists);
  SentenceLearner learner(danger_words, all.subjects.size());
  for (const auto& same : all.asks) {
    const bool of_page = same.subject && all.subjects[*same.subject].kind == SubjectKind::Page;
    teach(same, of_page ? same.subject : std::nullopt, learner);
  }
  base::Packer packer;
  danger_words->pack(packer);
  learner.pack(packer);
  return packer;
}

/// "convuls*" is the beginning of a word.
void add_whole_words(const dialogue::WordLists& patterns, Words& all) {
  for (const auto& [language, sources] : patterns) {
    for (const auto& pattern : sources) {
      auto words = language::split_words(pattern);
      const auto is_beginning = [&](const std::string& word) {
        return pattern.find(word + "*") != std::string::npos;
      };
      std::remove_copy_if(words.begin(), words.end(), std::back_inserter(all), is_beginning);
    }
  }
}

/// The words that stand in no way of asking.
Words words_of_lists(const dialogue::Teaching& teaching) {
  Words words;
  for (const auto& rule : teaching.red_flags.rules) {
    add_whole_words(rule.signs, words);
  }
  for (const auto& group : teaching.red_flags.groups) {
    add_whole_words(group.second, words);
  }
  add_whole_words(teaching.small_talk, words);
  add_whole_words(teaching.other_medicines.names, words);
  add_whole_words(teaching.other_medicines.own_names, words);
  return words;
}

}  // namespace

Synonyms synonyms_of(const dialogue::Teaching& teaching, const dialogue::Language& language) {
  const auto found = teaching.synonyms.find(language);
  return {language,
          found == teaching.synonyms.end() ? std::vector<std::vector<std::string>>()
                                           : found->second};
}

std::string learn(const dialogue::Teaching& teaching) {
  const auto all = list_asks(teaching);
  // One thread for each language: one after the other, a large dialogue takes too long.
  std::vector<std::future<LearntLanguage>> languages;
  for (const auto& language : teaching.languages) {
    languages.push_back(std::async(std::launch::async | std::launch::deferred, [&, language] {
      return learn_language(all, language, synonyms_of(teaching, language));
    }));
  }
  const auto sentences = learn_sentences(all, teaching.danger_words);
  auto words = words_of_lists(teaching);
  base::Packer rankings;
  for (auto& language : languages) {
    auto learnt = language.get();
    words.insert(words.end(), learnt.spelled_well.begin(), learnt.spelled_well.end());
    rankings.append(learnt.ranking);
  }
  base::Packer packer;
  language::Vocabulary(words).pack(packer);
  packer.append(rankings);
  packer.append(sentences);
  return packer.take();
}

}  // namespace kiosk::answers
