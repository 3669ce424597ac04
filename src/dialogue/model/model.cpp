#include "dialogue/model/model.hpp"

#include <algorithm>

namespace kiosk::dialogue {

const std::string& Text::in(const Language& language) const {
  static const std::string none;
  const auto found = words.find(language);
  if (found != words.end()) {
    return found->second;
  }
  return words.empty() ? none : words.begin()->second;
}

const Page* Dialogue::find_page(const PageId& id) const {
  const auto found = pages.find(id);
  return found == pages.end() ? nullptr : &found->second;
}

const Topic* Dialogue::topic_of(const PageId& id) const {
  const auto found = std::find_if(topics.begin(), topics.end(), [&](const Topic& topic) {
    return std::find(topic.pages.begin(), topic.pages.end(), id) != topic.pages.end();
  });
  return found == topics.end() ? nullptr : &*found;
}

std::vector<std::string> Dialogue::terms_in(const Language& language) const {
  std::vector<std::string> terms;
  for (const auto* const lists : {&named_words, &known_words}) {
    if (const auto found = lists->find(language); found != lists->end()) {
      terms.insert(terms.end(), found->second.begin(), found->second.end());
    }
  }
  return terms;
}

Variables Dialogue::initial_variables() const {
  Variables initial;
  for (const auto& variable : variables) {
    initial[variable.name] = variable.values.front();
  }
  return initial;
}

}  // namespace kiosk::dialogue
