#include "releases/compare/comparison.hpp"

#include <algorithm>
#include <set>

#include "dialogue/format/files.hpp"
#include "releases/compare/alignment.hpp"
#include "releases/compare/paths.hpp"
#include "releases/compare/texts.hpp"
#include "releases/compare/word_change.hpp"

namespace kiosk::releases {

namespace {

using dialogue::Dialogue;
using dialogue::Language;
using dialogue::PageId;
using Texts = std::vector<NamedText>;

struct NamedWords {
  std::string name;
  std::string words;
};

/// Those that have words in `language`.
std::vector<NamedWords> words_in(const Texts& texts, const Language& language) {
  std::vector<NamedWords> words;
  for (const auto& text : texts) {
    if (const auto found = text.text.words.find(language); found != text.text.words.end()) {
      words.push_back({text.name, found->second});
    }
  }
  return words;
}

TextChange change_of(const NamedWords* before, const NamedWords* after) {
  auto change =
      compare_words(before == nullptr ? "" : before->words, after == nullptr ? "" : after->words);
  return {after == nullptr ? before->name : after->name,
          std::move(change.before),
          std::move(change.after)};
}

std::vector<TextChange> compare_texts(const Texts& before, const Texts& after, const Language& in) {
  const auto old_words = words_in(before, in);
  const auto new_words = words_in(after, in);
  const auto rows = align(old_words.size(), new_words.size(), [&](auto i, auto j) {
    constexpr double kSameName = 0.35;  // a text may be reworded as a whole
    const bool same_name = old_words[i].name == new_words[j].name;
    const auto alike = likeness(old_words[i].words, new_words[j].words);
    return same_name ? kSameName + (1 - kSameName) * alike : alike / 2;
  });
  std::vector<TextChange> changes;
  for (const auto& row : rows) {
    const auto* was = row.before ? &old_words[*row.before] : nullptr;
    const auto* is = row.after ? &new_words[*row.after] : nullptr;
    if (was == nullptr || is == nullptr || was->words != is->words) {
      changes.push_back(change_of(was, is));
    }
  }
  return changes;
}

/// The languages of the new dialogue, then those that are gone.
std::vector<Language> languages_of(const Dialogue& before, const Dialogue& after) {
  auto languages = after.languages;
  std::copy_if(before.languages.begin(),
               before.languages.end(),
               std::back_inserter(languages),
               [&](const auto& language) {
                 return std::find(after.languages.begin(), after.languages.end(), language) ==
                        after.languages.end();
               });
  return languages;
}

std::vector<LanguageChanges>
compare_in_all(const std::vector<Language>& languages, const Texts& before, const Texts& after) {
  std::vector<LanguageChanges> all;
  for (const auto& language : languages) {
    if (auto texts = compare_texts(before, after, language); !texts.empty()) {
      all.push_back({language, std::move(texts)});
    }
  }
  return all;
}

/// By topic and place in it, then those that stand in no topic.
std::vector<PageId> pages_in_order(const Dialogue& before, const Dialogue& after) {
  std::vector<PageId> pages;
  std::set<PageId> known;
  const auto add = [&](const PageId& id) {
    if (known.insert(id).second) {
      pages.push_back(id);
    }
  };
  for (const auto* dialogue : {&after, &before}) {
    for (const auto& topic : dialogue->topics) {
      std::for_each(topic.pages.begin(), topic.pages.end(), add);
    }
    for (const auto& entry : dialogue->pages) {
      add(entry.first);
    }
  }
  return pages;
}

PageChanges
compare_page(const BothDialogues& both, const std::vector<Language>& languages, const PageId& id) {
  const auto* before = both.before.find_page(id);
  const auto* after = both.after.find_page(id);
  const auto& shown = after == nullptr ? *before : *after;
  const auto& dialogue = after == nullptr ? both.before : both.after;
  PageChanges changes{id,
                      shown.title.in(dialogue.languages.front()),
                      PageFate::Changed,
                      compare_in_all(languages,
                                     before == nullptr ? Texts() : texts_of(*before),
                                     after == nullptr ? Texts() : texts_of(*after)),
                      {}};
  if (before == nullptr) {
    changes.fate = PageFate::New;
    changes.paths = paths_of(both.after, *after);
  } else if (after == nullptr) {
    changes.fate = PageFate::Gone;
  } else {
    changes.paths = compare_paths(both, *before, *after);
  }
  return changes;
}

}  // namespace

Comparison compare(const Dialogue& before, const Dialogue& after) {
  const BothDialogues both{before, after};
  const auto languages = languages_of(before, after);
  Comparison comparison;
  comparison.dialogue = after.name;
  comparison.around =
      compare_in_all(languages, texts_around_pages(before), texts_around_pages(after));
  for (const auto& id : pages_in_order(before, after)) {
    auto changes = compare_page(both, languages, id);
    const bool is_same =
        changes.fate == PageFate::Changed && changes.words.empty() && changes.paths.empty();
    if (!is_same) {
      comparison.pages.push_back(std::move(changes));
    }
  }
  comparison.reach = compare_reach(both);
  return comparison;
}

std::vector<std::string> compare_sites(const dialogue::Site& before, const dialogue::Site& after) {
  std::vector<std::string> sentences;
  const auto compare_one =
      [&](const std::string& name, const std::string& was, const std::string& is) {
        if (was != is) {
          sentences.push_back(name + ": " + (is.empty() ? "none" : "“" + is + "”") + "; it was " +
                              (was.empty() ? "none" : "“" + was + "”"));
        }
      };
  compare_one("clinic", before.clinic, after.clinic);
  for (const auto& slot : dialogue::kPhoneSlots) {
    compare_one("number of “" + dialogue::phones_shape().find(slot.key)->name + "”",
                before.phones.*slot.number,
                after.phones.*slot.number);
  }
  compare_one("dialogue", before.dialogue, after.dialogue);
  const auto joined = [](const std::vector<Language>& languages) {
    std::string words;
    for (const auto& language : languages) {
      words += (words.empty() ? "" : ", ") + language;
    }
    return words;
  };
  compare_one("languages", joined(before.languages), joined(after.languages));
  return sentences;
}

std::vector<std::string> compare_files(const Manifest& before, const Manifest& after) {
  std::vector<std::string> sentences;
  for (const auto& [name, entry] : after.files) {
    const auto was = before.files.find(name);
    if (was == before.files.end()) {
      sentences.push_back("new: " + name);
    } else if (was->second != entry) {
      sentences.push_back("changed: " + name);
    }
  }
  for (const auto& file : before.files) {
    if (!after.files.contains(file.first)) {
      sentences.push_back("gone: " + file.first);
    }
  }
  return sentences;
}

}  // namespace kiosk::releases
