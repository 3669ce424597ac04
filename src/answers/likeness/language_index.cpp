#include "answers/likeness/language_index.hpp"

#include "language/words.hpp"

namespace kiosk::answers {

namespace {

std::vector<std::vector<std::string>> synonyms_in(const dialogue::Teaching& teaching,
                                                  const dialogue::Language& language) {
  const auto found = teaching.synonyms.find(language);
  return found == teaching.synonyms.end() ? std::vector<std::vector<std::string>>() : found->second;
}

}  // namespace

LanguageIndex::LanguageIndex(const dialogue::Language& language,
                             const dialogue::Teaching& teaching,
                             const std::vector<WaysOfAsking>& asks,
                             std::size_t subjects)
    : ranking_(language, synonyms_in(teaching, language)) {
  std::size_t count = 0;
  for (const auto& same : asks) {
    const auto list = same.lists->find(language);
    count += list == same.lists->end() ? 0 : list->second.size();
  }
  ranking_.reserve(count);
  add(asks, language, Spelling::Good);
  words_ = ranking_.words();
  add(asks, language, Spelling::Any);
  ranking_.finish(subjects);
}

void LanguageIndex::add(const std::vector<WaysOfAsking>& asks,
                        const dialogue::Language& language,
                        Spelling spelling) {
  for (const auto& same : asks) {
    const auto list = same.lists->find(language);
    // Ways of asking about danger are misspelled on purpose, so their words are not learnt as
    // known.
    const bool as_typed = same.kind == SubjectKind::Danger || same.purpose == Purpose::Teach;
    if (list == same.lists->end() || !same.subject || as_typed != (spelling == Spelling::Any)) {
      continue;
    }
    for (const auto& ask : list->second) {
      ranking_.add(*same.subject, language::split_words(ask));
    }
  }
}

}  // namespace kiosk::answers
