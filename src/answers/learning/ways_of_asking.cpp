#include "answers/learning/ways_of_asking.hpp"

#include <algorithm>

namespace kiosk::answers {

namespace {

/// Nothing if there is no such subject.
std::optional<std::size_t>
subject_of(SubjectKind kind, const std::string& id, const std::vector<Subject>& subjects) {
  const auto found = std::find_if(subjects.begin(), subjects.end(), [&](const auto& subject) {
    return subject.kind == kind && subject.id == id;
  });
  return found == subjects.end()
             ? std::nullopt
             : std::optional(static_cast<std::size_t>(found - subjects.begin()));
}

void add(const dialogue::WordLists& lists, const Subject& subject, AllAsks& all) {
  all.asks.push_back({&lists, subject.kind, all.subjects.size(), Purpose::Find});
  all.subjects.push_back(subject);
}

void add_rule(const dialogue::RedFlagRule& rule, AllAsks& all) {
  const auto kind = rule.level == dialogue::Level::Amber ? SubjectKind::Amber : SubjectKind::Danger;
  if (rule.when.empty() || kind == SubjectKind::Amber) {
    add(rule.examples, {kind, rule.id}, all);
  } else {
    // A danger for some visitors only, such as those with a pump: it teaches what danger sounds
    // like, but is not ranked.
    all.asks.push_back({&rule.examples, kind, std::nullopt, Purpose::Must});
  }
  all.asks.back().purpose = Purpose::Must;
  all.asks.push_back({&rule.also_said, kind, all.asks.back().subject, Purpose::Must});
}

void add_practice(const dialogue::Practice& practice, AllAsks& all) {
  for (const auto& [rule, lists] : practice.dangers) {
    all.asks.push_back({&lists,
                        SubjectKind::Danger,
                        subject_of(SubjectKind::Danger, rule, all.subjects),
                        Purpose::Teach});
  }
  for (const auto& [page, lists] : practice.calm) {
    if (page == dialogue::kOutsidePractice) {
      add(lists, {SubjectKind::Outside, page}, all);
      all.asks.back().purpose = Purpose::Teach;
    } else {
      all.asks.push_back({&lists,
                          SubjectKind::Calm,
                          subject_of(SubjectKind::Page, page, all.subjects),
                          Purpose::Teach});
    }
  }
}

}  // namespace

AllAsks list_asks(const dialogue::Teaching& teaching) {
  AllAsks all;
  for (const auto& [id, lists] : teaching.asks) {
    add(lists, {SubjectKind::Page, id}, all);
  }
  for (const auto& outside : teaching.outside) {
    add(outside.asks, {SubjectKind::Outside, outside.id}, all);
  }
  for (const auto& rule : teaching.red_flags.rules) {
    add_rule(rule, all);
  }
  add(teaching.red_flags.calm, {SubjectKind::Calm, "calm"}, all);
  all.asks.back().purpose = Purpose::Must;
  add_practice(teaching.practice, all);
  return all;
}

}  // namespace kiosk::answers
