#include "answers/language_index.hpp"

#include <exception>
#include <utility>

#include "answers/words.hpp"

namespace kiosk::answers {

namespace {

std::vector<std::vector<std::string>> synonyms_in(const dialogue::Dialogue& dialogue,
                                                  const dialogue::Language& language) {
  const auto found = dialogue.synonyms.find(language);
  return found == dialogue.synonyms.end() ? std::vector<std::vector<std::string>>() : found->second;
}

}  // namespace

LanguageIndex::LanguageIndex(const dialogue::Language& language,
                             const dialogue::Dialogue& dialogue,
                             const std::vector<Asks>& asks,
                             std::size_t subjects)
    : ranking_(language, synonyms_in(dialogue, language)) {
  std::size_t count = 0;
  for (const auto& same : asks) {
    const auto list = same.lists->find(language);
    count += list == same.lists->end() ? 0 : list->second.size();
  }
  ranking_.reserve(count);
  DangerClassifier danger;
  const auto add_all = [&](Kind kind) {
    for (const auto& same : asks) {
      const auto list = same.lists->find(language);
      const bool is_danger = same.kind == SubjectKind::Danger;
      if (list != same.lists->end() && is_danger == (kind == Kind::Danger)) {
        add(list->second, same.subject, kind, danger);
      }
    }
  };
  add_all(Kind::Calm);
  words_ = ranking_.words();  // dangers are misspelled on purpose
  add_all(Kind::Danger);
  ranking_.finish(subjects);
  danger_ = std::async(std::launch::deferred, [untrained = std::move(danger)]() mutable {
              try {
                untrained.train();
                return std::move(untrained);
              } catch (const std::exception&) {
                // The signs still guard; a failure kept here would fail every question.
                return DangerClassifier();
              }
            }).share();
}

void LanguageIndex::add(const std::vector<std::string>& asks,
                        std::optional<std::size_t> subject,
                        Kind kind,
                        DangerClassifier& danger) {
  for (const auto& ask : asks) {
    danger.add(ask, kind);
    if (subject) {
      ranking_.add(*subject, split_words(ask));
    }
  }
}

}  // namespace kiosk::answers
