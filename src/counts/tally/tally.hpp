#pragma once
// Numbers of visits, by what happened in them. Kept by day and for each thing alone: a language
// beside a page, or a page beside the page before it, could tell one visitor from another.

#include <array>
#include <compare>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "base/day.hpp"
#include "session/visit/visit_counts.hpp"

namespace kiosk::counts {

/// What a visit is counted for. Each visit has one language, and either an ending or a place it was
/// left at; of the others it may have any number.
enum class Subject {
  Language,    ///< by tag: "es"
  Ending,      ///< by page: "help-now", "coping-tips"
  LeftAt,      ///< by place: "topics", "page:lesson"
  Page,        ///< seen, by id
  Topic,       ///< of which a page was seen, by id
  Reply,       ///< to a question, by name_of(session::Reply)
  AskedAbout,  ///< a question the kiosk was not sure of, by the id of the nearest topic or ""
  Refused,     ///< a question it did not know, by the same
};

inline constexpr std::array kSubjects{Subject::Language,
                                      Subject::Ending,
                                      Subject::LeftAt,
                                      Subject::Page,
                                      Subject::Topic,
                                      Subject::Reply,
                                      Subject::AskedAbout,
                                      Subject::Refused};

inline constexpr std::array kReplies{session::Reply::Answered,
                                     session::Reply::AskedAbout,
                                     session::Reply::Refused,
                                     session::Reply::HelpNow};

/// As they are kept in the database and written to files: "left-at", "asked-about".
const char* name_of(Subject subject);
const char* name_of(session::Reply reply);
/// Nothing if no subject is called so.
std::optional<Subject> subject_of(std::string_view name);

struct Counted {
  Subject subject = Subject::Language;
  std::string name;
  // clang-tidy 14 takes the compiler's own 0 for ours.
  auto operator<=>(const Counted&) const = default;  // NOLINT(modernize-use-nullptr)
};

/// Visits in which it happened; never 0 or less.
using Tally = std::map<Counted, std::int64_t>;
using DayTallies = std::map<base::Day, Tally>;

void add(Tally& tally, const session::VisitCounts& visit);
void add(DayTallies& tallies, const DayTallies& more);

}  // namespace kiosk::counts
