#include "editor/panes/leads_here.hpp"

#include <algorithm>
#include <set>

#include "editing/renaming.hpp"
#include "editor/panes/selection.hpp"

namespace kiosk::editor {

namespace {

using editing::Mention;
using editing::Outline;

std::string in_quotes(const std::string& words) {
  return "“" + words + "”";
}

/// At most a few of them, in a sentence.
std::string listed(const std::vector<std::string>& names) {
  constexpr std::size_t kMost = 4;
  std::string all;
  for (std::size_t i = 0; i < std::min(names.size(), kMost); ++i) {
    const bool is_last = i + 1 == names.size();
    all += (i == 0 ? "" : is_last ? " and " : ", ") + names[i];
  }
  return names.size() > kMost ? all + " and " + std::to_string(names.size() - kMost) + " more"
                              : all;
}

/// What leads to one page, in the words staff know it by.
class Leads {
public:
  Leads(const editing::Trees& trees, const Outline& outline)
      : trees_(trees)
      , outline_(outline) {}

  void add(const Mention& mention) {
    const auto place = selection_at(mention.file, mention.pointer, outline_);
    const auto name = in_quotes(subject_of(place, outline_).name);
    if (place.page.empty()) {
      others_.insert(name);
    } else if (editing::last_step(mention.pointer) == "goto") {
      buttons_.push_back(words_on(mention) + " on " + name);
    } else {
      checklists_.insert(name);
    }
  }

  [[nodiscard]] std::vector<std::string> told() const {
    std::vector<std::string> told;
    if (!buttons_.empty()) {
      told.push_back((buttons_.size() == 1
                          ? "1 choice leads here: "
                          : std::to_string(buttons_.size()) + " choices lead here: ") +
                     listed(buttons_) + ".");
    }
    if (!checklists_.empty()) {
      told.push_back("The ticks lead here on " + listed({checklists_.begin(), checklists_.end()}) +
                     ".");
    }
    if (!others_.empty()) {
      told.push_back("It is also named in " + listed({others_.begin(), others_.end()}) + ".");
    }
    return told;
  }

private:
  [[nodiscard]] std::string words_on(const Mention& mention) const {
    const auto& language = outline_.languages.empty() ? "" : outline_.languages.front();
    const auto text = editing::below(editing::parent_of(mention.pointer), "text");
    const auto* words = trees_.find(mention.file)->find(editing::below(text, language));
    return in_quotes(words == nullptr ? std::string() : words->words);
  }

  const editing::Trees& trees_;
  const Outline& outline_;
  std::vector<std::string> buttons_;
  std::set<std::string> checklists_;
  std::set<std::string> others_;
};

}  // namespace

std::vector<std::string>
leads_here(const editing::Trees& trees, const Outline& outline, const editing::PageEntry& page) {
  Leads leads(trees, outline);
  for (const auto& mention : mentions_of(trees, outline.folder, dialogue::Refers::ToPage)) {
    const bool is_on_itself =
        mention.file == page.file && editing::is_in(mention.pointer, page.pointer);
    if (mention.kind == editing::MentionKind::Refers && mention.name == page.id && !is_on_itself) {
      leads.add(mention);
    }
  }
  return leads.told();
}

}  // namespace kiosk::editor
