#include "seals/hiding.hpp"

#include <algorithm>
#include <vector>

#include "dialogue/diagnostics/report.hpp"
#include "dialogue/proof/proof.hpp"
#include "dialogue/rules/rules.hpp"

namespace kiosk::seals {

namespace {

using dialogue::Dialogue;
using dialogue::Page;
using dialogue::PageId;
using Pages = std::set<PageId>;

/// Where a visitor goes who is in danger, and where everybody comes in.
bool always_stays(const Dialogue& dialogue, const Page& page) {
  return page.kind == dialogue::PageKind::HelpNow || page.id == dialogue::kHelpNowPage ||
         page.id == dialogue::kCallTodayPage || page.id == dialogue.start;
}

std::vector<PageId> targets_of(const Page& page) {
  std::vector<PageId> targets;
  for (const auto& choice : page.choices) {
    targets.push_back(choice.target);
  }
  if (page.kind == dialogue::PageKind::Checklist) {
    targets.insert(targets.end(), {page.results.red, page.results.amber, page.results.none});
  }
  return targets;
}

std::vector<PageId> leading_to(const Dialogue& dialogue, const PageId& id) {
  std::vector<PageId> from;
  for (const auto& [other, page] : dialogue.pages) {
    const auto targets = targets_of(page);
    if (std::find(targets.begin(), targets.end(), id) != targets.end()) {
      from.push_back(other);
    }
  }
  return from;
}

/// What is wrong on a page of a dialogue.
struct Fault {
  PageId page;
  std::string id;
  std::string what;
};

bool is_out_of_reach(const Fault& fault) {
  return fault.id == "D120";
}

/// The errors of the rules about paths. Pages out of reach alone, if there are any: what leads to
/// them again may mend the rest.
std::vector<Fault> faults_of(const Dialogue& dialogue) {
  // The place of a page is its name: a finding has no other way to say where it is.
  dialogue::Places places;
  for (const auto& entry : dialogue.pages) {
    places.add("page:" + entry.first, dialogue::Place{entry.first, 0, 0, 1}, {});
  }
  dialogue::Report report(places);
  dialogue::rules::check_targets(dialogue, {}, report);
  dialogue::prove(dialogue, report);
  std::vector<Fault> faults;
  for (const auto& finding : report.findings()) {
    if (finding.severity == dialogue::Severity::Error) {
      faults.push_back({finding.place.file, finding.id, finding.what});
    }
  }
  if (std::any_of(faults.begin(), faults.end(), is_out_of_reach)) {
    std::erase_if(faults, [](const Fault& fault) { return !is_out_of_reach(fault); });
  }
  return faults;
}

/// A hidden page beside the fault; "" if none is.
PageId hidden_beside(const Fault& fault, const Dialogue& whole, const Pages& hidden) {
  const auto* page = whole.find_page(fault.page);
  if (page == nullptr) {
    return {};
  }
  auto near = targets_of(*page);
  const auto before = leading_to(whole, fault.page);
  near.insert(is_out_of_reach(fault) ? near.begin() : near.end(), before.begin(), before.end());
  const auto found =
      std::find_if(near.begin(), near.end(), [&](const PageId& id) { return hidden.contains(id); });
  return found == near.end() ? PageId() : *found;
}

/// Those of `wanted` that may be left out at all.
Pages that_may_be_hidden(const Dialogue& dialogue, const Pages& wanted) {
  Pages pages;
  for (const auto& id : wanted) {
    const auto* page = dialogue.find_page(id);
    if (page != nullptr && !always_stays(dialogue, *page)) {
      pages.insert(id);
    }
  }
  return pages;
}

/// Puts back what is beside each fault; all, if no page of these mends any.
void put_back(const std::vector<Fault>& faults, const Dialogue& whole, Hiding& hiding) {
  const auto before = hiding.pages.size();
  for (const auto& fault : faults) {
    const auto back = hidden_beside(fault, whole, hiding.pages);
    if (hiding.pages.erase(back) > 0) {
      hiding.needed.emplace(back, fault.what);
    }
  }
  if (hiding.pages.size() == before) {
    for (const auto& id : hiding.pages) {
      hiding.needed.emplace(id, faults.front().what);
    }
    hiding.pages.clear();
  }
}

}  // namespace

Dialogue without(Dialogue dialogue, const Pages& pages) {
  const auto is_hidden = [&pages](const PageId& id) { return pages.contains(id); };
  std::erase_if(dialogue.pages, [&](const auto& entry) { return is_hidden(entry.first); });
  for (auto& entry : dialogue.pages) {
    std::erase_if(entry.second.choices,
                  [&](const dialogue::Choice& choice) { return is_hidden(choice.target); });
  }
  for (auto& topic : dialogue.topics) {
    std::erase_if(topic.pages, is_hidden);
    std::erase_if(topic.steps, is_hidden);
  }
  std::erase_if(dialogue.topics, [](const dialogue::Topic& topic) { return topic.pages.empty(); });
  return dialogue;
}

Hiding hiding_of(const Dialogue& dialogue, const Pages& wanted) {
  Hiding hiding{that_may_be_hidden(dialogue, wanted), {}};
  while (!hiding.pages.empty()) {
    const auto faults = faults_of(without(dialogue, hiding.pages));
    if (faults.empty()) {
      break;
    }
    put_back(faults, dialogue, hiding);
  }
  return hiding;
}

}  // namespace kiosk::seals
