#include "language/readability.hpp"

#include <algorithm>
#include <set>

#include "language/sentences.hpp"

namespace kiosk::language {

namespace {

constexpr std::size_t kMostHardWords = 3;
constexpr std::size_t kHardWordSyllables = 3;
constexpr std::size_t kFewestWords = 12;

using Words = std::vector<std::string>;

std::set<std::string> single_words(const Words& named) {
  std::set<std::string> single;
  for (const auto& name : named) {
    for (const auto& sentence : sentences_of(name)) {
      single.insert(sentence.words.begin(), sentence.words.end());
    }
  }
  return single;
}

std::size_t syllables(const std::string& word, ReadingLanguage language) {
  return language == ReadingLanguage::English ? english_syllables(word) : spanish_syllables(word);
}

double score(const Counts& counts, ReadingLanguage language) {
  return language == ReadingLanguage::English ? flesch_kincaid_grade(counts)
                                              : szigriszt_perspicuity(counts);
}

Counts count(const Words& words, ReadingLanguage language, const std::set<std::string>& named) {
  Counts counts;
  for (const auto& word : words) {
    if (!named.contains(word)) {
      ++counts.words;
      counts.syllables += syllables(word, language);
    }
  }
  counts.sentences = counts.words > 0 ? 1 : 0;
  return counts;
}

Words hard_words(const Words& words, ReadingLanguage language, const std::set<std::string>& named) {
  Words hard;
  std::copy_if(words.begin(), words.end(), std::back_inserter(hard), [&](const auto& word) {
    return !named.contains(word) && syllables(word, language) >= kHardWordSyllables;
  });
  std::stable_sort(hard.begin(), hard.end(), [&](const auto& a, const auto& b) {
    return syllables(a, language) > syllables(b, language);
  });
  hard.resize(std::min(hard.size(), kMostHardWords));
  return hard;
}

double per(std::size_t count, std::size_t of) {
  return static_cast<double>(count) / static_cast<double>(of);
}

}  // namespace

double flesch_kincaid_grade(const Counts& counts) {
  if (counts.words == 0) {
    return 0;
  }
  return 0.39 * per(counts.words, counts.sentences) + 11.8 * per(counts.syllables, counts.words) -
         15.59;
}

double szigriszt_perspicuity(const Counts& counts) {
  if (counts.words == 0) {
    return 100;
  }
  return 206.835 - 62.3 * per(counts.syllables, counts.words) - per(counts.words, counts.sentences);
}

std::optional<ReadingLanguage> reading_language_of(std::string_view tag) {
  const auto base = tag.substr(0, tag.find('-'));
  if (base == "en") {
    return ReadingLanguage::English;
  }
  return base == "es" ? std::optional(ReadingLanguage::Spanish) : std::nullopt;
}

Reader::Reader(ReadingLanguage language, const std::vector<std::string>& named_words)
    : language_(language)
    , named_(single_words(named_words)) {
}

bool Reader::is_harder(double score, const Readability& than) const {
  return than.hardest_sentence.empty() ||
         (language_ == ReadingLanguage::English ? score > than.hardest_score
                                                : score < than.hardest_score);
}

Readability Reader::read(const std::string& text) const {
  Readability reading;
  for (const auto& sentence : sentences_of(text)) {
    const auto counts = count(sentence.words, language_, named_);
    if (counts.words == 0) {
      continue;
    }
    Readability alone{counts, 0, sentence.written, score(counts, language_), {}};
    if (is_harder(alone.hardest_score, reading)) {
      alone.hard_words = hard_words(sentence.words, language_, named_);
    }
    add(alone, reading);
  }
  reading.score = score(reading.counts, language_);
  return reading;
}

void Reader::add(const Readability& next, Readability& reading) const {
  if (!next.hardest_sentence.empty() && is_harder(next.hardest_score, reading)) {
    reading.hardest_sentence = next.hardest_sentence;
    reading.hardest_score = next.hardest_score;
    reading.hard_words = next.hard_words;
  }
  reading.counts.sentences += next.counts.sentences;
  reading.counts.words += next.counts.words;
  reading.counts.syllables += next.counts.syllables;
  reading.score = score(reading.counts, language_);
}

Readability read(const std::vector<std::string>& texts,
                 ReadingLanguage language,
                 const std::vector<std::string>& named_words) {
  const Reader reader(language, named_words);
  Readability reading;
  reading.score = score(reading.counts, language);
  for (const auto& text : texts) {
    reader.add(reader.read(text), reading);
  }
  return reading;
}

bool is_hard(const Readability& reading, ReadingLanguage language) {
  const bool is_beyond = language == ReadingLanguage::English ? reading.score > kHighestGrade
                                                              : reading.score < kLowestPerspicuity;
  return is_beyond && reading.counts.words >= kFewestWords;
}

std::vector<base::ByteRange> hard_sentences(const std::string& text,
                                            ReadingLanguage language,
                                            const std::vector<std::string>& named_words) {
  const auto whole = read({text}, language, named_words);
  std::vector<base::ByteRange> hard;
  base::ByteRange hardest;
  for (const auto& sentence : sentences_of(text)) {
    if (is_hard(read({sentence.written}, language, named_words), language)) {
      hard.push_back(sentence.place);
    }
    if (sentence.written == whole.hardest_sentence) {
      hardest = sentence.place;
    }
  }
  if (hard.empty() && is_hard(whole, language)) {
    hard.push_back(hardest);
  }
  return hard;
}

}  // namespace kiosk::language
