#include "answers/index.hpp"

#include <algorithm>
#include <iterator>
#include <memory>

#include "answers/learning/learning.hpp"
#include "language/words.hpp"

namespace kiosk::answers {

namespace {

/// Shorter words do not show what a question is about.
constexpr std::size_t kShortestTelling = 3;
/// A question is taken to be in another language if so many more of its words are known there.
constexpr float kOtherLanguageLead = 0.25F;

/// Weight of the learnt score of a page beside that of the nearest way of asking for it.
constexpr float kLearntShare = 0.5F;

/// The least score of a page about other medicines that goes first if the question names one.
constexpr float kNear = 0.1F;

/// The score it then gets, because the name decides and not the way of asking.
constexpr float kSurelyOurs = 1;

/// The sentences only teach: they are most of the text, and are not copied to be taken out again.
dialogue::RedFlagRule without_sentences(const dialogue::RedFlagRule& rule) {
  dialogue::RedFlagRule kept;
  kept.id = rule.id;
  kept.level = rule.level;
  kept.crisis = rule.crisis;
  kept.always = rule.always;
  kept.when = rule.when;
  kept.signs = rule.signs;
  return kept;
}

dialogue::RedFlags without_sentences(const dialogue::RedFlags& flags) {
  dialogue::RedFlags kept;
  kept.groups = flags.groups;
  std::transform(flags.rules.begin(),
                 flags.rules.end(),
                 std::back_inserter(kept.rules),
                 [](const auto& rule) { return without_sentences(rule); });
  kept.idioms = flags.idioms;
  kept.negation = flags.negation;
  kept.past = flags.past;
  kept.knowledge = flags.knowledge;
  kept.present = flags.present;
  return kept;
}

}  // namespace

Index::Index(const dialogue::Teaching& teaching, base::HeldBytes learnt)
    : learnt_(std::move(learnt))
    , flags_(without_sentences(teaching.red_flags))
    , normaliser_(vocabulary_, teaching.small_talk)
    , other_medicines_(teaching.other_medicines.names)
    , own_names_(teaching.other_medicines.own_names)
    , pages_of_other_medicines_(teaching.other_medicines.pages.begin(),
                                teaching.other_medicines.pages.end())
    , guard_(flags_, vocabulary_)
    , subjects_(list_asks(teaching).subjects) {
  unpack(teaching);
  for (const auto& [id, lists] : teaching.asks) {
    for (const auto& [language, asks] : lists) {
      if (!asks.empty()) {
        questions_[{id, language}] = asks.front();
      }
    }
  }
}

void Index::unpack(const dialogue::Teaching& teaching) {
  base::Unpacker unpacker(learnt_.bytes);
  vocabulary_ = language::Vocabulary::unpack(unpacker);
  for (const auto& language : teaching.languages) {
    rankings_.emplace(language, Ranking(synonyms_of(teaching, language), unpacker));
  }
  auto danger_words =
      std::make_shared<const DangerWords>(DangerWords::unpack(teaching.danger_words, unpacker));
  classifier_ = SentenceClassifier(std::move(danger_words), unpacker);
}

NamedMedicines Index::named_medicines(const std::vector<std::string>& words) const {
  const auto known = normaliser_.respelled(words);
  const bool own = own_names_.stand_in(known);
  if (other_medicines_.stand_in(known)) {
    return own ? NamedMedicines::Both : NamedMedicines::Other;
  }
  return own ? NamedMedicines::Own : NamedMedicines::None;
}

void Index::prefer_pages_of_other_medicines(Nearness& nearness) const {
  const auto best =
      std::find_if(nearness.pages.begin(), nearness.pages.end(), [&](const NearSubject& page) {
        return page.score >= kNear && is_for_other_medicines(page);
      });
  if (best != nearness.pages.end()) {
    std::rotate(nearness.pages.begin(), best, best + 1);
    nearness.page = std::max(nearness.page, kSurelyOurs);
    nearness.pages.front().score = std::max(nearness.pages.front().score, nearness.page);
  }
}

bool Index::is_for_other_medicines(const NearSubject& page) const {
  return pages_of_other_medicines_.contains(subjects_[page.subject].id);
}

const Ranking* Index::ranking(const std::vector<std::string>& words,
                              const dialogue::Language& language) const {
  const auto own = rankings_.find(language);
  const auto* best = own == rankings_.end() ? nullptr : &own->second;
  float share = best ? best->known_share(words) + kOtherLanguageLead : -1;
  for (const auto& entry : rankings_) {
    const float other = entry.second.known_share(words);
    if (other > share) {
      best = &entry.second;
      share = other;
    }
  }
  return best;
}

Nearness Index::find(const std::vector<std::string>& words,
                     const dialogue::Language& language) const {
  Nearness nearness;
  const auto* near = ranking(words, language);
  if (near == nullptr) {
    return nearness;
  }
  std::string rule;
  for (const auto& near_subject : near->rank(words, vocabulary_)) {
    const auto& subject = subjects_[near_subject.subject];
    if (subject.kind == SubjectKind::Page) {
      nearness.pages.push_back(near_subject);
      nearness.page = std::max(nearness.page, near_subject.score);
    } else if (subject.kind == SubjectKind::Outside) {
      nearness.outside = std::max(nearness.outside, near_subject.score);
    } else if (subject.kind == SubjectKind::Amber) {
      nearness.amber = std::max(nearness.amber, near_subject.score);
    } else if (subject.kind == SubjectKind::Danger && near_subject.score > nearness.danger) {
      nearness.danger = near_subject.score;
      rule = subject.id;
    }
  }
  const auto found = std::find_if(
      flags_.rules.begin(), flags_.rules.end(), [&](const auto& one) { return one.id == rule; });
  nearness.rule = found == flags_.rules.end() ? nullptr : &*found;
  return nearness;
}

void Index::prefer_likely_pages(Nearness& nearness, const Likeness& like) const {
  std::vector<float> scores(subjects_.size(), 0);
  for (const auto& near_subject : nearness.pages) {
    scores[near_subject.subject] = near_subject.score;
  }
  nearness.pages.clear();
  for (std::size_t subject = 0; subject < like.subjects.size(); ++subject) {
    const float score = scores[subject] + kLearntShare * like.subjects[subject];
    if (subjects_[subject].kind == SubjectKind::Page && score > 0) {
      nearness.pages.push_back({subject, score});
    }
  }
  std::stable_sort(
      nearness.pages.begin(),
      nearness.pages.end(),
      [](const NearSubject& one, const NearSubject& other) { return one.score > other.score; });
}

std::size_t Index::count_telling(const std::vector<std::string>& words) const {
  const auto count = std::count_if(words.begin(), words.end(), [&](const std::string& word) {
    return language::is_number(word) ||
           (word.size() >= kShortestTelling &&
            (vocabulary_.knows(word) || !vocabulary_.near(word).empty()));
  });
  return static_cast<std::size_t>(count);
}

PageQuestion Index::page_question(const dialogue::PageId& page,
                                  const dialogue::Language& language) const {
  const auto question = questions_.find({page, language});
  return {page, question == questions_.end() ? std::string() : question->second};
}

std::vector<PageQuestion> Index::page_questions(const std::vector<NearSubject>& pages,
                                                const dialogue::Language& language,
                                                std::size_t most) const {
  std::vector<PageQuestion> questions;
  for (std::size_t index = 0; index < std::min(most, pages.size()); ++index) {
    questions.push_back(page_question(subjects_[pages[index].subject].id, language));
  }
  return questions;
}

}  // namespace kiosk::answers
