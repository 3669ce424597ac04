#include "app/leaflet/leaflet.hpp"

#include <algorithm>
#include <iostream>

#include "paper/pdf.hpp"

#include "app/command_line/exit_codes.hpp"
#include "app/content/gate.hpp"
#include "app/glass/resources.hpp"
#include "app/leaflet/leaflet_document.hpp"
#include "base/text_file.hpp"
#include "dialogue/diagnostics/near_names.hpp"

namespace kiosk::app {

namespace {

int fail(int code, const std::string& why) {
  std::cerr << "baclofen-kiosk: " << why << '\n';
  return code;
}

/// What is asked for, found in the content.
struct Order {
  std::vector<const dialogue::Topic*> topics;
  std::vector<dialogue::Language> languages;
  bool with_whole = true;  ///< the leaflet of all topics too
};

/// Those of `names` that are asked for; all if none is. Fails on one that is not there.
base::Result<std::vector<std::string>> picked(const std::vector<std::string>& asked,
                                              const std::vector<std::string>& names,
                                              const char* kind) {
  for (const auto& name : asked) {
    if (std::find(names.begin(), names.end(), name) == names.end()) {
      const auto meant = dialogue::did_you_mean(name, names);
      return base::Error("there is no " + std::string(kind) + " " + dialogue::in_quotes(name) +
                         (meant.empty() ? "" : "; " + meant) + " It is one of " +
                         dialogue::quoted_list(names));
    }
  }
  return asked.empty() ? names : asked;
}

base::Result<Order> read_order(const LeafletOptions& options, const session::Content& content) {
  Order order;
  const auto topics = leaflet_topics(content.dialogue);
  std::vector<std::string> ids;
  ids.reserve(topics.size());
  for (const auto* topic : topics) {
    ids.push_back(topic->id);
  }
  const auto languages =
      picked(options.languages, dialogue::languages_on(content.dialogue, content.site), "language");
  if (!languages) {
    return languages.error();
  }
  const auto wanted = picked(options.topics, ids, "topic");
  if (!wanted) {
    return wanted.error();
  }
  order.languages = *languages;
  order.with_whole = options.topics.empty();
  std::copy_if(
      topics.begin(), topics.end(), std::back_inserter(order.topics), [&](const auto* topic) {
        return std::find(wanted->begin(), wanted->end(), topic->id) != wanted->end();
      });
  return order;
}

class LeafletPress {
public:
  LeafletPress(const LeafletOptions& options, const paper::PdfWriter& writer)
      : options_(options)
      , writer_(writer) {}

  base::Outcome print(const std::string& name, const paper::Document& document) {
    const auto pdf = writer_.write(document);
    if (!pdf) {
      return pdf.error().within(name);
    }
    const std::string large = document.print == paper::Print::Large ? "-large" : "";
    const auto file = options_.out / (name + "-" + document.language + large + ".pdf");
    ++count_;
    return base::write_file_atomically(file, *pdf);
  }

  [[nodiscard]] int count() const { return count_; }

private:
  const LeafletOptions& options_;
  const paper::PdfWriter& writer_;
  int count_ = 0;
};

base::Outcome print_all(LeafletPress& press,
                        const Order& order,
                        const session::Content& content,
                        LeafletStyle style) {
  for (const auto& language : order.languages) {
    style.language = language;
    for (const auto* topic : order.topics) {
      if (auto printed = press.print(topic->id, topic_leaflet(content, *topic, style)); !printed) {
        return printed;
      }
    }
    if (!order.with_whole) {
      continue;
    }
    if (auto printed = press.print(content.dialogue.name, whole_leaflet(content, style));
        !printed) {
      return printed;
    }
  }
  return base::Done{};
}

}  // namespace

int run_leaflet(const LeafletOptions& options) {
  const auto content = content_or_tell(options.content);
  if (!content) {
    return kContentHasErrors;
  }
  const auto order = read_order(options, *content);
  if (!order) {
    return fail(kWrongCommandLine, order.error().message());
  }
  const auto typesetter = create_typesetter();
  if (!typesetter) {
    return fail(kCannotStart, typesetter.error().message());
  }
  const paper::PdfWriter writer((*typesetter)->fonts());
  std::error_code failure;
  std::filesystem::create_directories(options.out, failure);
  if (failure) {
    return fail(kCannotStart,
                options.out.string() + ": the folder cannot be made: " + failure.message());
  }
  LeafletPress press(options, writer);
  const auto printed = print_all(press, *order, *content, {{}, options.print, options.size});
  if (!printed) {
    return fail(kCannotStart, printed.error().message());
  }
  std::cout << press.count() << (press.count() == 1 ? " leaflet in " : " leaflets in ")
            << options.out.string() << '\n';
  return kFine;
}

}  // namespace kiosk::app
