#include "dialogue/diagnostics/catalogue.hpp"

namespace kiosk::dialogue {

namespace {

std::vector<CatalogueRow> name_rows() {
  return {
      {"D100",
       Severity::Error,
       "a choice that leads nowhere",
       "The choice names a page that is not there. A visitor who touches it would be stuck."},
      {"D101",
       Severity::Error,
       "a result that leads nowhere",
       "The result of a checklist names a page that is not there."},
      {"D102",
       Severity::Error,
       "a start that is not there",
       "The dialogue starts at a page that is not there, so nothing can be shown."},
      {"D103",
       Severity::Error,
       "a step that is not there",
       "The steps of a topic name a page that is not there."},
      {"D104",
       Severity::Error,
       "an unknown variable",
       "A “set” or “when” names a variable that dialogue.json does not list."},
      {"D105",
       Severity::Error,
       "an unknown value",
       "A “set” or “when” names a value that its variable does not have; such a part never shows."},
      {"D106",
       Severity::Error,
       "an unknown source",
       "The page cites a source that dialogue.json does not list."},
      {"D107",
       Severity::Warning,
       "a seal on a page that is not there",
       "seals.json names a page or a language that the dialogue does not have."},
      {"D109",
       Severity::Error,
       "an unknown figure",
       "The page shows a figure that dialogue.json does not list."},
      {"D110",
       Severity::Warning,
       "a figure nobody sees",
       "No page shows the figure; it may have been forgotten."},
      {"D112",
       Severity::Warning,
       "too many choices",
       "More than four choices at once (five on the start page) are hard to read and to reach."},
  };
}

std::vector<CatalogueRow> proof_rows() {
  return {
      {"D120",
       Severity::Error,
       "a page nobody can reach",
       "No path of touches from the start or the topics leads to the page."},
      {"D121",
       Severity::Error,
       "a dead end",
       "In some position nothing on the page can be chosen. The touches that lead there are told."},
      {"D122",
       Severity::Error,
       "a checklist with nothing to tick",
       "In some position no item of the checklist shows, so nobody could tell of a danger sign."},
      {"D123",
       Severity::Error,
       "a loop without a way out",
       "From some position no choices lead on to help now or to an ending; the visitor goes round "
       "and round."},
      {"D124",
       Severity::Error,
       "a red flag that does not lead to help now",
       "Whoever tells of a danger sign must see help now in one step."},
      {"D125",
       Severity::Error,
       "a coping tip after a red flag",
       "Someone who told of a danger sign could read tips instead of getting help."},
      {"D126",
       Severity::Error,
       "not exactly one help-now page",
       "A dialogue has one page of the kind help-now, named help-now; the red button leads there."},
      {"D127",
       Severity::Error,
       "too much to prove",
       "The dialogue has so many variables and pages that not every path can be tried."},
  };
}

std::vector<CatalogueRow> word_rows() {
  return {
      {"D130",
       Severity::Error,
       "a promise that all is well",
       "A kiosk cannot see how a person is. Such words can keep someone from getting help."},
      {"D131",
       Severity::Error,
       "an amount or a schedule",
       "Doses and steps are set for each person by a doctor; a number on the glass could be "
       "followed."},
      {"D132",
       Severity::Error,
       "handling the pump",
       "Only trained staff touch the settings of a pump."},
      {"D133",
       Severity::Error,
       "a phone number in a text",
       "Numbers differ from place to place and change; each clinic sets its own, and slots stand "
       "for them."},
      {"D134", Severity::Error, "words that blame", "Blame keeps people from asking for help."},
      {"D135", Severity::Error, "waiting with a danger sign", "Withdrawal can turn severe fast."},
      {"D136",
       Severity::Error,
       "changing doses alone",
       "Stopping, skipping or adding doses without the doctor is dangerous."},
      {"D137", Severity::Error, "driving in danger", "Nobody with a danger sign should drive."},
      {"D138",
       Severity::Error,
       "a diagnosis",
       "The kiosk names signs; only a clinician names the illness."},
      {"D140",
       Severity::Error,
       "English that is hard to read",
       "Texts read at grade 6 or below (Flesch and Kincaid), so that nearly everyone can follow."},
      {"D141",
       Severity::Error,
       "Spanish that is hard to read",
       "Texts read at 65 or above on the INFLESZ scale, so that nearly everyone can follow."},
      {"D142",
       Severity::Error,
       "a language without rules",
       "The kiosk knows what is dangerous or hard to read in English and Spanish only."},
      {"D143",
       Severity::Warning,
       "the same words in both languages",
       "The words were copied, and one language still waits for its own."},
      {"D144",
       Severity::Error,
       "a text in the other language",
       "A visitor would read a language they did not choose."},
  };
}

std::vector<CatalogueRow> seal_rows() {
  return {
      {"D150", Severity::Note, "drafts", "Some pages wait for a clinical review."},
      {"D151",
       Severity::Warning,
       "a page that only says it was signed",
       "Its “state” is “signed”, but no seal that counts says so. Visitors see a draft."},
      {"D152",
       Severity::Warning,
       "a void seal",
       "The page was changed after it was sealed; what is there now nobody has approved."},
      {"D153",
       Severity::Warning,
       "a seal by a key that is not known here",
       "Only the keys of the reviewers in the site file count."},
      {"D154",
       Severity::Warning,
       "a seal that is not genuine",
       "It was damaged, forged, or made for another page, language or dialogue."},
      {"D155",
       Severity::Warning,
       "a seal under another name",
       "The key belongs to one reviewer of the site file, and the seal names another."},
      {"D156",
       Severity::Warning,
       "a seal of a day to come",
       "Its day has not come on this computer. The page shows as a draft, and is not hidden."},
      {"D157",
       Severity::Warning,
       "a review that is due",
       "The day of the next review has passed. The site file says whether the page is hidden."},
      {"D158",
       Severity::Warning,
       "a clock that is behind",
       "The computer shows a day before the content was made, so no page is hidden by a date."},
      {"D159",
       Severity::Warning,
       "a page that cannot be hidden",
       "The site file asks to hide it, and some path would be broken without it."},
  };
}

std::vector<CatalogueRow> question_rows() {
  return {
      {"D160",
       Severity::Warning,
       "few ways of asking",
       "A typed question is found by its likeness to the ways of asking; with few of them it is "
       "missed."},
      {"D161",
       Severity::Error,
       "a first way of asking too long for a button",
       "The first way of asking is shown on the glass as the question the page answers."},
      {"D162",
       Severity::Error,
       "a pattern that cannot be read",
       "A danger sign whose pattern cannot be read would not be seen in a question."},
      {"D163",
       Severity::Error,
       "questions without their guard",
       "Whoever can ask can also tell of danger, and it must be seen before anything is answered: "
       "red-flags.json and questions.json must both be there."},
      {"D164",
       Severity::Error,
       "no way of asking in one language",
       "The page can be asked for in one language only; whoever types in the other gets no "
       "answer."},
      {"D165",
       Severity::Error,
       "a way of asking that stands twice",
       "The same question cannot lead to two answers; the kiosk could show either."},
      {"D166",
       Severity::Error,
       "a danger without signs in one language",
       "Someone in danger who types in that language would not be seen."},
      {"D167",
       Severity::Error,
       "an amber danger that leads nowhere",
       "An amber danger leads to the page named call-today, and this dialogue has none."},
      {"D168",
       Severity::Error,
       "an example of a danger that is not seen",
       "A visitor in that danger would get a page instead of help."},
      {"D169",
       Severity::Error,
       "a calm question that opens help",
       "Help that opens for nothing is soon not believed."},
      {"D170",
       Severity::Error,
       "an amber danger with “also_said”",
       "The kiosk learns from these what opens help now; an amber danger says to call today."},
  };
}

std::vector<CatalogueRow> danger_rows() {
  return {
      {"D175",
       Severity::Error,
       "no danger signs to ask about",
       "Where the kiosk is not sure what was asked, it asks whether a danger sign is happening "
       "now, "
       "and needs the signs for it."},
      {"D176",
       Severity::Error,
       "a danger sign too long for its button",
       "The signs stand side by side on large buttons and are read at a glance."},
      {"D177",
       Severity::Error,
       "practice sentences for nothing that is there",
       "The kiosk learns from them what a danger or a page sounds like; a name nobody has teaches "
       "nothing."},
  };
}

}  // namespace

std::vector<CatalogueRow> checking_rows() {
  auto rows = name_rows();
  for (const auto& part :
       {proof_rows(), word_rows(), seal_rows(), question_rows(), danger_rows()}) {
    rows.insert(rows.end(), part.begin(), part.end());
  }
  return rows;
}

}  // namespace kiosk::dialogue
