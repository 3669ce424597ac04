#include "answers/index.hpp"

#include <algorithm>
#include <tuple>

#include "answers/words.hpp"

namespace kiosk::answers {

namespace {

/// Words shorter than this tell no subject by themselves.
constexpr std::size_t kShortestTelling = 3;
/// A question is taken to be in another language if so many more of its words are known there.
constexpr float kOtherLanguageLead = 0.25F;

std::vector<std::vector<std::string>> synonyms_in(const dialogue::Dialogue& dialogue,
                                                  const dialogue::Language& language) {
  const auto found = dialogue.synonyms.find(language);
  return found == dialogue.synonyms.end() ? std::vector<std::vector<std::string>>() : found->second;
}

/// The whole words of a pattern: "convuls*" is the beginning of one.
std::vector<std::string> whole_words(const std::string& pattern) {
  auto words = split_words(pattern);
  words.erase(std::remove_if(words.begin(),
                             words.end(),
                             [&](const std::string& word) {
                               return pattern.find(word + "*") != std::string::npos;
                             }),
              words.end());
  return words;
}

}  // namespace

Index::Index(const dialogue::Dialogue& dialogue)
    : flags_(dialogue.red_flags)
    , guard_(flags_, vocabulary_) {
  for (const auto& language : dialogue.languages) {
    rankings_.emplace(std::piecewise_construct,
                      std::forward_as_tuple(language),
                      std::forward_as_tuple(language, synonyms_in(dialogue, language)));
  }
  add_pages(dialogue);
  for (const auto& outside : dialogue.outside) {
    add({SubjectKind::Outside, outside.id}, outside.asks);
  }
  add_red_flags();
  for (auto& entry : rankings_) {
    entry.second.finish(subjects_.size());
  }
}

void Index::add_pages(const dialogue::Dialogue& dialogue) {
  for (const auto& [id, page] : dialogue.pages) {
    if (!page.asks.empty()) {
      add({SubjectKind::Page, id}, page.asks);
    }
    for (const auto& [language, asks] : page.asks) {
      if (!asks.empty()) {
        questions_[{id, language}] = asks.front();
      }
    }
  }
}

void Index::add_red_flags() {
  for (const auto& rule : flags_.rules) {
    // What is true of a pump only is no danger for somebody without one.
    if (rule.level == dialogue::Level::Amber) {
      add({SubjectKind::Amber, rule.id}, rule.examples);
    } else if (rule.when.empty()) {
      add({SubjectKind::Danger, rule.id}, rule.examples);
    }
    learn(rule.signs);
  }
  for (const auto& group : flags_.groups) {
    learn(group.second);
  }
  add({SubjectKind::Calm, "calm"}, flags_.calm);
}

void Index::learn(const std::vector<std::string>& words) {
  std::for_each(words.begin(), words.end(), [&](const auto& word) { vocabulary_.add(word); });
}

void Index::learn(const dialogue::WordLists& lists) {
  for (const auto& entry : lists) {
    for (const auto& pattern : entry.second) {
      learn(whole_words(pattern));
    }
  }
}

void Index::add(const Subject& subject, const dialogue::WordLists& asks) {
  for (const auto& [language, list] : asks) {
    const auto ranking = rankings_.find(language);
    for (const auto& ask : list) {
      const auto words = split_words(ask);
      // Examples of danger are misspelled on purpose: they teach no spelling.
      if (subject.kind != SubjectKind::Danger) {
        learn(words);
      }
      if (ranking != rankings_.end()) {
        ranking->second.add(subjects_.size(), words);
      }
    }
  }
  subjects_.push_back(subject);
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

Fits Index::find(const std::vector<std::string>& words, const dialogue::Language& language) const {
  Fits fits;
  const auto* near = ranking(words, language);
  if (near == nullptr) {
    return fits;
  }
  std::string rule;
  for (const auto& fit : near->rank(words, vocabulary_)) {
    const auto& subject = subjects_[fit.subject];
    if (subject.kind == SubjectKind::Page) {
      fits.pages.push_back(fit);
      fits.page = std::max(fits.page, fit.score);
    } else if (subject.kind == SubjectKind::Outside) {
      fits.outside = std::max(fits.outside, fit.score);
    } else if (subject.kind == SubjectKind::Calm) {
      fits.calm = fit.score;
    } else if (subject.kind == SubjectKind::Amber) {
      fits.amber = std::max(fits.amber, fit.score);
    } else if (fit.score > fits.danger) {
      fits.danger = fit.score;
      rule = subject.id;
    }
  }
  const auto found = std::find_if(
      flags_.rules.begin(), flags_.rules.end(), [&](const auto& one) { return one.id == rule; });
  fits.rule = found == flags_.rules.end() ? nullptr : &*found;
  return fits;
}

std::size_t Index::count_telling(const std::vector<std::string>& words) const {
  const auto count = std::count_if(words.begin(), words.end(), [&](const std::string& word) {
    return word.size() >= kShortestTelling &&
           (vocabulary_.knows(word) || !vocabulary_.near(word).empty());
  });
  return static_cast<std::size_t>(count);
}

Match Index::match(const dialogue::PageId& page, const dialogue::Language& language) const {
  const auto question = questions_.find({page, language});
  return {page, question == questions_.end() ? std::string() : question->second};
}

std::vector<Match> Index::matches(const std::vector<Fit>& pages,
                                  const dialogue::Language& language,
                                  std::size_t most) const {
  std::vector<Match> matches;
  for (std::size_t index = 0; index < std::min(most, pages.size()); ++index) {
    matches.push_back(match(subjects_[pages[index].subject].id, language));
  }
  return matches;
}

}  // namespace kiosk::answers
