#include "counts/tally/tally.hpp"

#include <algorithm>
#include <set>

namespace kiosk::counts {

namespace {

void add_questions(Tally& tally, const std::set<session::Question>& questions) {
  std::set<session::Reply> replies;
  for (const auto& question : questions) {
    replies.insert(question.reply);
    if (question.reply == session::Reply::AskedAbout) {
      ++tally[{Subject::AskedAbout, question.topic}];
    } else if (question.reply == session::Reply::Refused) {
      ++tally[{Subject::Refused, question.topic}];
    }
  }
  for (const auto reply : replies) {
    ++tally[{Subject::Reply, name_of(reply)}];
  }
}

}  // namespace

const char* name_of(Subject subject) {
  switch (subject) {
    case Subject::Language:
      return "language";
    case Subject::Ending:
      return "ending";
    case Subject::LeftAt:
      return "left-at";
    case Subject::Page:
      return "page";
    case Subject::Topic:
      return "topic";
    case Subject::Reply:
      return "reply";
    case Subject::AskedAbout:
      return "asked-about";
    case Subject::Refused:
      break;
  }
  return "refused";
}

const char* name_of(session::Reply reply) {
  switch (reply) {
    case session::Reply::Answered:
      return "answered";
    case session::Reply::AskedAbout:
      return "asked-about";
    case session::Reply::HelpNow:
      return "help-now";
    case session::Reply::Refused:
      break;
  }
  return "refused";
}

std::optional<Subject> subject_of(std::string_view name) {
  const auto* const found = std::find_if(
      kSubjects.begin(), kSubjects.end(), [&](Subject one) { return name == name_of(one); });
  return found == kSubjects.end() ? std::nullopt : std::optional(*found);
}

void add(Tally& tally, const session::VisitCounts& visit) {
  ++tally[{Subject::Language, visit.language}];
  if (visit.ending.empty()) {
    ++tally[{Subject::LeftAt, visit.left_at}];
  } else {
    ++tally[{Subject::Ending, visit.ending}];
  }
  for (const auto& page : visit.pages) {
    ++tally[{Subject::Page, page}];
  }
  for (const auto& topic : visit.topics) {
    ++tally[{Subject::Topic, topic}];
  }
  add_questions(tally, visit.questions);
}

void add(DayTallies& tallies, const DayTallies& more) {
  for (const auto& [day, tally] : more) {
    for (const auto& [counted, visits] : tally) {
      tallies[day][counted] += visits;
    }
  }
}

}  // namespace kiosk::counts
