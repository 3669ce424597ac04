#include "app/leaflet/leaflet_document.hpp"

#include <algorithm>
#include <set>
#include <utility>
#include <variant>

#include "app/leaflet/leaflet_pages.hpp"
#include "session/screens/wording.hpp"

namespace kiosk::app {

namespace {

using Topics = std::vector<const dialogue::Topic*>;
using paper::words_of;

class LeafletWriter {
public:
  LeafletWriter(const session::Content& content, LeafletStyle style)
      : content_(content)
      , style_(std::move(style))
      , wording_(content, style_.language) {}

  paper::Document write(const Topics& topics, const std::string& title) {
    document_.title = title;
    document_.language = style_.language;
    document_.date = content_.dialogue.updated;
    document_.masthead = content_.site.clinic;
    document_.print = style_.print;
    document_.size = style_.size;
    document_.columns = paper::Columns::Two;
    document_.blocks.emplace_back(paper::Heading{1, words_of(title)});
    add_help_box();
    gather_sources(topics);
    add_draft_mark();
    const bool is_whole = topics.size() > 1;
    for (const auto* topic : topics) {
      if (is_whole) {
        begin_topic(*topic, topic == topics.front());
      }
      for (const auto& id : topic->pages) {
        if (const auto* page = content_.dialogue.find_page(id)) {
          add_page(document_.blocks, wording_, *page, is_whole ? 3 : 2);
        }
      }
    }
    add_sources();
    return std::move(document_);
  }

private:
  /// The body of a screen, as a visitor in this language sees it.
  template <typename Body>
  Body shown(session::State state) const {
    const base::Instant now{};
    auto fresh = session::fresh_state(content_, now);
    state.language = style_.language;
    state.position.variables = fresh.position.variables;
    return std::get<Body>(session::view(content_, state, now).body);
  }

  void paragraph(const std::string& words, paper::Tone tone) {
    if (!words.empty()) {
      document_.blocks.emplace_back(paper::Paragraph{words_of(words), tone});
    }
  }

  void add_help_box() {
    session::State at_help;
    at_help.screen = session::Screen::HelpNow;
    const auto help = shown<session::HelpNowView>(at_help);
    paragraph(help.title, paper::Tone::Help);
    for (const auto& step : help.steps) {
      paragraph(step, paper::Tone::Help);
    }
    if (help.steps.empty()) {
      paragraph(help.first, paper::Tone::Help);
    }
    paper::List numbers;
    numbers.tone = paper::Tone::Help;
    for (const auto& phone : help.phones) {
      numbers.items.push_back(words_of(phone.label + " **" + phone.number + "**"));
    }
    if (!numbers.items.empty()) {
      document_.blocks.emplace_back(std::move(numbers));
    }
    paragraph(help.no_numbers, paper::Tone::Help);
    paragraph(help.demo, paper::Tone::Help);
  }

  /// Of all pages of `topics`: what a visitor sees under "Sources" on each of them.
  void gather_sources(const Topics& topics) {
    session::State at_sources;
    at_sources.screen = session::Screen::Sources;
    sources_ = shown<session::SourcesView>(at_sources);
    sources_.need = session::ReviewNeed::None;
    sources_.draft.clear();
    sources_.documents.clear();
    for (const auto* topic : topics) {
      for (const auto& page : topic->pages) {
        at_sources.sources_of = page;
        add_sources_of(shown<session::SourcesView>(at_sources));
      }
    }
  }

  void add_sources_of(const session::SourcesView& page) {
    if (page.need > sources_.need) {
      sources_.need = page.need;
      sources_.draft = page.draft;
    }
    for (const auto& document : page.documents) {
      if (known_documents_.insert(document.title).second) {
        sources_.documents.push_back(document);
      }
    }
  }

  void add_draft_mark() {
    paragraph(sources_.draft, paper::Tone::Warning);
    const auto add = [&](const std::string& words) {
      if (!words.empty()) {
        document_.footer += (document_.footer.empty() ? "" : " ") + words;
      }
    };
    if (sources_.need != session::ReviewNeed::None) {
      add(wording_.word(sources_.need == session::ReviewNeed::First ? "draft" : "review_due"));
    }
    add(sources_.updated.empty() ? "" : sources_.updated + ".");
  }

  void begin_topic(const dialogue::Topic& topic, bool is_first) {
    if (!is_first) {
      document_.blocks.emplace_back(paper::PageBreak{});
    }
    document_.blocks.emplace_back(paper::Heading{2, words_of(wording_.say(topic.title))});
  }

  void add_sources() {
    document_.blocks.emplace_back(paper::Heading{2, words_of(sources_.title)});
    paragraph(sources_.disclaimer + " " + sources_.made_by, paper::Tone::Small);
    paragraph(sources_.updated, paper::Tone::Small);
    std::string documents;
    for (const auto& document : sources_.documents) {
      documents += (documents.empty() ? "" : "; ") + document.title +
                   (document.details.empty() ? "" : " (" + document.details + ")");
    }
    paragraph(documents.empty() ? documents : documents + ".", paper::Tone::Small);
  }

  const session::Content& content_;
  LeafletStyle style_;
  session::Wording wording_;
  session::SourcesView sources_;
  std::set<std::string> known_documents_;  ///< their titles
  paper::Document document_;
};

bool holds_help(const dialogue::Topic& topic) {
  return std::find(topic.pages.begin(), topic.pages.end(), dialogue::kHelpNowPage) !=
         topic.pages.end();
}

}  // namespace

std::vector<const dialogue::Topic*> leaflet_topics(const dialogue::Dialogue& dialogue) {
  Topics topics;
  for (const auto& topic : dialogue.topics) {
    if (holds_help(topic) || topic.shelf != dialogue::Shelf::None) {
      topics.push_back(&topic);
    }
  }
  std::stable_partition(
      topics.begin(), topics.end(), [](const auto* topic) { return holds_help(*topic); });
  return topics;
}

paper::Document topic_leaflet(const session::Content& content,
                              const dialogue::Topic& topic,
                              const LeafletStyle& style) {
  const session::Wording wording(content, style.language);
  return LeafletWriter(content, style).write({&topic}, wording.say(topic.title));
}

paper::Document whole_leaflet(const session::Content& content, const LeafletStyle& style) {
  const session::Wording wording(content, style.language);
  return LeafletWriter(content, style)
      .write(leaflet_topics(content.dialogue), wording.say(content.dialogue.title));
}

}  // namespace kiosk::app
