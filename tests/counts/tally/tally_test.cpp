// A visit as numbers.

#include "counts/counted_visits.hpp"

using namespace kiosk;
using counts::Subject;
using session::Reply;
using test::visits_of;

TEST_CASE("A visit adds one to each thing that happened in it", "[counts][unit]") {
  session::VisitCounts visit;
  visit.language = "es";
  visit.pages = {"lesson", "tips"};
  visit.topics = {"learn"};
  visit.ending = "tips";
  counts::Tally tally;
  counts::add(tally, visit);
  counts::add(tally, visit);
  CHECK(tally == counts::Tally{{{Subject::Language, "es"}, 2},
                               {{Subject::Ending, "tips"}, 2},
                               {{Subject::Page, "lesson"}, 2},
                               {{Subject::Page, "tips"}, 2},
                               {{Subject::Topic, "learn"}, 2}});
}

TEST_CASE("A visit that asked about three topics in vain is one visit that was refused",
          "[counts][asking][unit]") {
  session::VisitCounts visit;
  visit.language = "en";
  visit.left_at = "ask-nurse";
  visit.questions = {{Reply::Refused, "doses"},
                     {Reply::Refused, "pump"},
                     {Reply::Refused, ""},
                     {Reply::AskedAbout, "doses"},
                     {Reply::Answered, ""}};
  counts::Tally tally;
  counts::add(tally, visit);
  CHECK(visits_of(tally, Subject::Reply, "refused") == 1);
  CHECK(visits_of(tally, Subject::Reply, "asked-about") == 1);
  CHECK(visits_of(tally, Subject::Reply, "answered") == 1);
  CHECK(visits_of(tally, Subject::Reply, "help-now") == 0);
  CHECK(visits_of(tally, Subject::Refused, "pump") == 1);
  CHECK(visits_of(tally, Subject::Refused, "") == 1);
  CHECK(visits_of(tally, Subject::AskedAbout, "doses") == 1);
  CHECK(visits_of(tally, Subject::LeftAt, "ask-nurse") == 1);
}

TEST_CASE("Every subject is found by its name", "[counts][unit]") {
  for (const auto subject : counts::kSubjects) {
    CHECK(counts::subject_of(counts::name_of(subject)) == subject);
  }
  CHECK_FALSE(counts::subject_of("typed"));
}
