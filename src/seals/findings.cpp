#include "seals/findings.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "base/text.hpp"
#include "dialogue/diagnostics/file_report.hpp"
#include "dialogue/diagnostics/near_names.hpp"
#include "dialogue/diagnostics/report.hpp"

namespace kiosk::seals {

namespace {

using dialogue::Diagnostic;
using dialogue::in_quotes;

constexpr std::size_t kMostNames = 3;
constexpr const char* kSealAnew = "have the page read and sealed again, as in the staff guide";

/// "a, b, c and 2 more"
std::string listed(const std::vector<std::string>& names) {
  std::string words;
  for (std::size_t index = 0; index < std::min(names.size(), kMostNames); ++index) {
    words += (index == 0 ? "" : ", ") + names[index];
  }
  return names.size() > kMostNames
             ? words + " and " + std::to_string(names.size() - kMostNames) + " more"
             : words;
}

dialogue::Message message_of(const JudgedSeal& judged) {
  const auto& seal = judged.seal;
  const auto whose =
      "the seal of " + seal.name + " on " + in_quotes(seal.page) + " (" + seal.language + ")";
  switch (judged.standing) {
    case Standing::NoSuchPage:
      return {whose + " is for a page or a language that is not there",
              "a page and a language of this dialogue",
              "take the seal out, or give the page its old name back",
              {}};
    case Standing::Changed:
      return {whose + " is void: since " + base::words_of(seal.date) + " the page has changed (" +
                  words_of_changes(judged.changed) + ")",
              "the page as it was sealed",
              kSealAnew,
              {}};
    case Standing::UnknownKey:
      return {whose + " counts for nothing: it is signed with the key " + judged.detail +
                  ", and nobody in the site file has that key",
              "a key of somebody under \"reviewers\" in the site file",
              "if you know whose key it is, and that they may approve pages, add them there",
              {}};
    case Standing::NotGenuine:
      return {whose + " counts for nothing: it does not fit what it should sign",
              "a seal as “baclofen-kiosk seal” wrote it, for this page, language and dialogue",
              kSealAnew,
              judged.detail};
    case Standing::OtherName:
      return {whose + " counts for nothing: its key is that of " + judged.detail,
              "the name that stands beside the key in the site file",
              kSealAnew,
              {}};
    case Standing::NotYet:
      return {whose + " does not count yet: it is dated " + base::words_of(seal.date),
              "a day that has come",
              "set the clock of this computer; if it is right, have the page sealed again",
              {}};
    case Standing::Overdue:
      return {"the next review of " + in_quotes(seal.page) + " (" + seal.language +
                  ") was due on " + base::words_of(seal.review_by),
              "a review by " + seal.name + " or somebody else who may",
              kSealAnew,
              {}};
    case Standing::Stands:
      break;
  }
  return {};
}

const char* diagnostic_of(Standing standing) {
  switch (standing) {
    case Standing::NoSuchPage:
      return "D107";
    case Standing::Changed:
      return "D152";
    case Standing::UnknownKey:
      return "D153";
    case Standing::NotGenuine:
      return "D154";
    case Standing::OtherName:
      return "D155";
    case Standing::NotYet:
      return "D156";
    case Standing::Overdue:
      return "D157";
    case Standing::Stands:
      break;
  }
  return "";
}

}  // namespace

std::string words_of(Standing standing) {
  switch (standing) {
    case Standing::Stands:
      return "sealed";
    case Standing::Overdue:
      return "review due";
    case Standing::Changed:
      return "void";
    case Standing::NotYet:
      return "of a day to come";
    case Standing::UnknownKey:
      return "key not known";
    case Standing::OtherName:
      return "another's key";
    case Standing::NotGenuine:
      return "not genuine";
    case Standing::NoSuchPage:
      break;
  }
  return "no such page";
}

std::string words_of_part(const std::string& name) {
  using Words = std::pair<std::string_view, std::string_view>;
  constexpr std::array<Words, 4> kNumbered{{{"blocks/", "block "},
                                            {"choices/", "choice "},
                                            {"items/", "item "},
                                            {"answers/", "answer "}}};
  constexpr std::array<Words, 9> kPlain{{{"kind", "the kind of page"},
                                         {"title", "the title"},
                                         {"question", "the question it answers"},
                                         {"results", "where the checklist leads"},
                                         {"sources", "the sources"},
                                         {"help/first", "what to do first"},
                                         {"help/do_not", "what not to do"},
                                         {"help/while_waiting", "what to do while waiting"},
                                         {"help/say", "what to say"}}};
  for (const auto& [key, words] : kNumbered) {
    const auto digits = std::string_view(name).substr(std::min(key.size(), name.size()));
    if (name.starts_with(key) && !digits.empty() && digits.size() < 4 &&
        std::all_of(digits.begin(), digits.end(), base::is_digit)) {
      return std::string(words) + std::to_string(std::stoi(std::string(digits)) + 1);
    }
  }
  for (const auto& [key, words] : kPlain) {
    if (name == key) {
      return std::string(words);
    }
  }
  if (name.starts_with("figure:")) {
    return "the figure " + name.substr(name.find(':') + 1);
  }
  if (name.starts_with("slot:")) {
    return "the words for {" + name.substr(name.find(':') + 1) + "}";
  }
  return name;
}

std::string words_of_changes(const std::vector<std::string>& parts) {
  std::vector<std::string> words;
  words.reserve(parts.size());
  std::transform(parts.begin(), parts.end(), std::back_inserter(words), words_of_part);
  return words.empty() ? "something on it" : listed(words);
}

dialogue::Diagnostics
told_of_seals(const dialogue::LoadedSeals& loaded, const Judgement& judgement, base::Day today) {
  dialogue::Diagnostics told;
  for (std::size_t index = 0; index < judgement.seals.size(); ++index) {
    const auto& judged = judgement.seals[index];
    const auto& placed = loaded.seals[index];
    if (judged.standing == Standing::Stands) {
      continue;
    }
    auto one = dialogue::whole_file_diagnostic(
        diagnostic_of(judged.standing), placed.place.file, message_of(judged));
    one.place = placed.place;
    one.source_line = placed.source_line;
    told.push_back(std::move(one));
  }
  if (judgement.clock == ClockState::Behind) {
    told.push_back(dialogue::whole_file_diagnostic(
        "D158",
        loaded.dialogue_file,
        {"the clock of this computer is not right: it shows " + base::words_of(today) +
             ", and this content is of " + base::words_of(*judgement.newest),
         "a clock that shows today; until then no page is hidden because of a date",
         "set the clock; if it is right, look at \"updated\" in dialogue.json and at the dates in "
         "seals.json",
         {}}));
  }
  return told;
}

dialogue::Diagnostics told_of_drafts(const dialogue::Dialogue& dialogue,
                                     const dialogue::LoadedSeals& loaded,
                                     const Judgement& judgement,
                                     const std::vector<dialogue::Language>& languages) {
  std::size_t drafts = 0;
  std::vector<std::string> claimed;
  for (const auto& [id, page] : dialogue.pages) {
    const bool is_approved = std::all_of(
        languages.begin(), languages.end(), [&judgement, &id = id](const auto& language) {
          return judgement.counting(id, language) != nullptr;
        });
    drafts += is_approved ? 0 : 1;
    if (!is_approved && page.review.state == dialogue::ReviewState::Signed) {
      claimed.push_back(in_quotes(id));
    }
  }
  dialogue::Diagnostics told;
  if (drafts > 0) {
    told.push_back(dialogue::whole_file_diagnostic(
        "D150",
        loaded.dialogue_file,
        {std::to_string(drafts) + " of " + std::to_string(dialogue.pages.size()) +
             (drafts == 1 ? " pages is a draft" : " pages are drafts"),
         "every page sealed by a clinical reviewer before patients see it",
         "have the pages reviewed and sealed, as in the staff guide",
         {}}));
  }
  if (!claimed.empty()) {
    told.push_back(dialogue::whole_file_diagnostic(
        "D151",
        loaded.dialogue_file,
        {"pages say that they were signed, and no seal in every language says so: " +
             listed(claimed),
         "a seal that counts, in every language that visitors can pick",
         R"(have them sealed, or set their "state" to "draft")",
         {}}));
  }
  return told;
}

}  // namespace kiosk::seals
