#include "answers/index.hpp"

#include <algorithm>
#include <exception>
#include <future>

#include "language/words.hpp"

namespace kiosk::answers {

namespace {

/// Shorter words do not show what a question is about.
constexpr std::size_t kShortestTelling = 3;
/// A question is taken to be in another language if so many more of its words are known there.
constexpr float kOtherLanguageLead = 0.25F;

/// Weight of the learnt score of a page beside that of the nearest way of asking for it.
constexpr float kLearntShare = 0.5F;

/// How often a question that must be heard is learnt. Once left a few so near the limit that a new
/// sentence elsewhere pushed them below it; three times made the kiosk hear less hidden danger.
constexpr std::size_t kTimesOfMust = 2;

/// The least score of a page about other medicines that goes first if the question names one.
constexpr float kNear = 0.1F;

/// The score it then gets, because the name decides and not the way of asking.
constexpr float kSurelyOurs = 1;

/// The whole words of a pattern: "convuls*" is the beginning of one.
std::vector<std::string> whole_words(const std::string& pattern) {
  auto words = language::split_words(pattern);
  if (pattern.find('*') == std::string::npos) {
    return words;
  }
  words.erase(std::remove_if(words.begin(),
                             words.end(),
                             [&](const std::string& word) {
                               return pattern.find(word + "*") != std::string::npos;
                             }),
              words.end());
  return words;
}

/// The sentences only teach: they are most of the text.
dialogue::RedFlags without_sentences(dialogue::RedFlags flags) {
  for (auto& rule : flags.rules) {
    rule.examples = {};
    rule.also_said = {};
  }
  flags.calm = {};
  return flags;
}

SentenceClassifier::Kind kind_of(SubjectKind kind) {
  switch (kind) {
    case SubjectKind::Danger:
      return SentenceClassifier::Kind::Danger;
    case SubjectKind::Outside:
      return SentenceClassifier::Kind::Outside;
    case SubjectKind::Page:
    case SubjectKind::Amber:
    case SubjectKind::Calm:
      break;
  }
  return SentenceClassifier::Kind::Ours;
}

void teach_all(const WaysOfAsking& asks,
               std::optional<std::size_t> page,
               SentenceClassifier& classifier) {
  const auto kind = kind_of(asks.kind);
  const std::size_t times = asks.purpose == Purpose::Must ? kTimesOfMust : 1;
  for (const auto& [language, sentences] : *asks.lists) {
    for (const auto& sentence : sentences) {
      for (std::size_t time = 0; time < times; ++time) {
        classifier.add(sentence, kind, page);
      }
    }
  }
}

}  // namespace

Index::Index(const dialogue::Teaching& teaching)
    : flags_(without_sentences(teaching.red_flags))
    , normaliser_(vocabulary_, teaching.small_talk)
    , other_medicines_(teaching.other_medicines.names)
    , own_names_(teaching.other_medicines.own_names)
    , pages_of_other_medicines_(teaching.other_medicines.pages.begin(),
                                teaching.other_medicines.pages.end())
    , danger_words_(std::make_shared<const DangerWords>(teaching.danger_words)) {
  build_languages(teaching);
  for (const auto& [id, lists] : teaching.asks) {
    for (const auto& [language, asks] : lists) {
      if (!asks.empty()) {
        questions_[{id, language}] = asks.front();
      }
    }
  }
}

std::vector<WaysOfAsking> Index::list_asks(const dialogue::Teaching& teaching) {
  std::vector<WaysOfAsking> asks;
  const auto add = [&](const dialogue::WordLists& lists, const Subject& subject) {
    asks.push_back({&lists, subject.kind, subjects_.size(), Purpose::Find});
    subjects_.push_back(subject);
  };
  for (const auto& [id, lists] : teaching.asks) {
    add(lists, {SubjectKind::Page, id});
  }
  for (const auto& outside : teaching.outside) {
    add(outside.asks, {SubjectKind::Outside, outside.id});
  }
  for (const auto& rule : teaching.red_flags.rules) {
    const auto kind =
        rule.level == dialogue::Level::Amber ? SubjectKind::Amber : SubjectKind::Danger;
    if (rule.when.empty() || kind == SubjectKind::Amber) {
      add(rule.examples, {kind, rule.id});
    } else {
      // A danger for some visitors only, such as those with a pump: it teaches what danger sounds
      // like, but is not ranked.
      asks.push_back({&rule.examples, kind, std::nullopt, Purpose::Must});
    }
    asks.back().purpose = Purpose::Must;
    asks.push_back({&rule.also_said, kind, asks.back().subject, Purpose::Must});
  }
  add(teaching.red_flags.calm, {SubjectKind::Calm, "calm"});
  asks.back().purpose = Purpose::Must;
  add_practice(teaching.practice, asks);
  return asks;
}

std::optional<std::size_t> Index::subject_of(SubjectKind kind, const std::string& id) const {
  const auto found = std::find_if(subjects_.begin(), subjects_.end(), [&](const auto& subject) {
    return subject.kind == kind && subject.id == id;
  });
  return found == subjects_.end()
             ? std::nullopt
             : std::optional(static_cast<std::size_t>(found - subjects_.begin()));
}

void Index::add_practice(const dialogue::Practice& practice, std::vector<WaysOfAsking>& asks) {
  for (const auto& [rule, lists] : practice.dangers) {
    asks.push_back(
        {&lists, SubjectKind::Danger, subject_of(SubjectKind::Danger, rule), Purpose::Teach});
  }
  for (const auto& [page, lists] : practice.calm) {
    if (page == dialogue::kOutsidePractice) {
      asks.push_back({&lists, SubjectKind::Outside, subjects_.size(), Purpose::Teach});
      subjects_.push_back({SubjectKind::Outside, page});
    } else {
      asks.push_back(
          {&lists, SubjectKind::Calm, subject_of(SubjectKind::Page, page), Purpose::Teach});
    }
  }
}

void Index::build_languages(const dialogue::Teaching& teaching) {
  const auto asks = list_asks(teaching);
  // One thread for each language: one after the other, a large dialogue takes too long.
  std::map<dialogue::Language, std::future<LanguageIndex>> built;
  for (const auto& language : teaching.languages) {
    built.emplace(language, std::async(std::launch::async, [&, language] {
                    return LanguageIndex(language, teaching, asks, subjects_.size());
                  }));
  }
  teach(asks);
  guard_.emplace(flags_, vocabulary_);
  learn_signs();
  learn(teaching.small_talk);
  learn(teaching.other_medicines.names);
  learn(teaching.other_medicines.own_names);
  for (auto& [language, index] : built) {
    learn(languages_.emplace(language, index.get()).first->second.take_words());
  }
}

void Index::learn(const std::vector<std::string>& words) {
  std::for_each(words.begin(), words.end(), [&](const auto& word) { vocabulary_.add(word); });
}

void Index::learn_signs() {
  for (const auto& rule : flags_.rules) {
    learn(rule.signs);
  }
  for (const auto& group : flags_.groups) {
    learn(group.second);
  }
}

void Index::learn(const dialogue::WordLists& lists) {
  for (const auto& entry : lists) {
    for (const auto& pattern : entry.second) {
      learn(whole_words(pattern));
    }
  }
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
  const auto own = languages_.find(language);
  const auto* best = own == languages_.end() ? nullptr : &own->second.ranking();
  float share = best ? best->known_share(words) + kOtherLanguageLead : -1;
  for (const auto& entry : languages_) {
    const float other = entry.second.ranking().known_share(words);
    if (other > share) {
      best = &entry.second.ranking();
      share = other;
    }
  }
  return best;
}

void Index::teach(const std::vector<WaysOfAsking>& asks) {
  SentenceClassifier classifier(danger_words_, subjects_.size());
  for (const auto& same : asks) {
    const bool of_page = same.subject && subjects_[*same.subject].kind == SubjectKind::Page;
    teach_all(same, of_page ? same.subject : std::nullopt, classifier);
  }
  try {
    classifier.train();
    classifier_ = std::move(classifier);
  } catch (const std::exception&) {
    // The signs work without it.
  }
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
