#include "editor/session_player.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <stdexcept>
#include <utility>

#include "editor/calling.hpp"
#include "editor/changed_lines.hpp"
#include "editor/parts/spoken.hpp"
#include "editor/preview_copy.hpp"
#include "editor/sitter.hpp"

#include "support/comes_true.hpp"

namespace kiosk::test {

namespace {

using namespace std::chrono_literals;
using editor::Element;
using platform::DeskKey;
using platform::Modifier;

editor::Answered answer(const editor::PublishNote& note) {
  return {editor::Outcome::Done, "Published by " + note.author + ": " + note.what_is_new};
}

class SessionPlayer {
public:
  using Fault = std::optional<std::string>;

  Fault play(const SessionLine& line) {
    try {
      return (this->*plays().at(line.verb))(line);
    } catch (const std::runtime_error& error) {
      return instead(error.what());
    }
  }

  /// Files that are not as they were, and that nothing said of.
  Fault finish() {
    for (const auto& [file, bytes] : shipped_) {
      if (sitter_.on_disk(file) != bytes && !told_changed_.contains(file)) {
        return file + " was changed on the disk (" +
               words_of(changed_lines(bytes, sitter_.on_disk(file))) +
               "), and no line changed: says so";
      }
    }
    return std::nullopt;
  }

private:
  using Play = Fault (SessionPlayer::*)(const SessionLine&);

  static const std::map<SessionVerb, Play>& plays() {
    static const std::map<SessionVerb, Play> all{{SessionVerb::Press, &SessionPlayer::press},
                                                 {SessionVerb::Write, &SessionPlayer::write},
                                                 {SessionVerb::Clear, &SessionPlayer::clear},
                                                 {SessionVerb::Pick, &SessionPlayer::pick},
                                                 {SessionVerb::Key, &SessionPlayer::key},
                                                 {SessionVerb::Sees, &SessionPlayer::sees},
                                                 {SessionVerb::Not, &SessionPlayer::sees_not},
                                                 {SessionVerb::Says, &SessionPlayer::says},
                                                 {SessionVerb::Preview, &SessionPlayer::preview},
                                                 {SessionVerb::Touch, &SessionPlayer::touch},
                                                 {SessionVerb::Has, &SessionPlayer::has},
                                                 {SessionVerb::Lacks, &SessionPlayer::lacks},
                                                 {SessionVerb::Changed, &SessionPlayer::changed}};
    return all;
  }

  [[nodiscard]] const std::vector<Element>& elements() { return sitter_.editor().elements().all(); }

  std::string instead(const std::string& what) {
    std::string list;
    for (const auto& element : elements()) {
      if (!element.words.empty()) {
        list += "\n    " + element.words + (element.id.empty() ? "" : "   [" + element.id + "]");
      }
    }
    return what + "; on the window:" + list;
  }

  std::string find(const std::string& words) {
    auto id = id_called(words, sitter_.editor().elements());
    if (!id) {
      throw std::runtime_error(id.error().message());
    }
    return std::move(*id);
  }

  Fault press(const SessionLine& line) {
    sitter_.click(find(line.what));
    return std::nullopt;
  }

  Fault write(const SessionLine& line) {
    sitter_.pass(2s);  // who goes to another field has not typed on
    sitter_.write(find(line.what), line.words);
    return std::nullopt;
  }

  Fault clear(const SessionLine& line) {
    sitter_.write(find(line.what), {});
    sitter_.press(DeskKey::Erase);
    return std::nullopt;
  }

  Fault pick(const SessionLine& line) {
    const auto list = find(line.what);
    sitter_.click(list);
    sitter_.click(list + "=" + line.words);
    return std::nullopt;
  }

  Fault key(const SessionLine& line) {
    static const std::map<std::string, std::pair<DeskKey, Modifier>> known{
        {"Ctrl+Z", {DeskKey::Z, Modifier::Control}},
        {"Ctrl+Y", {DeskKey::Y, Modifier::Control}},
        {"Ctrl+S", {DeskKey::S, Modifier::Control}}};
    const auto found = known.find(line.what);
    if (found == known.end()) {
      return "key: knows Ctrl+Z, Ctrl+Y and Ctrl+S";
    }
    sitter_.press(found->second.first, found->second.second);
    return std::nullopt;
  }

  bool is_seen(const std::string& words) {
    return std::ranges::any_of(elements(), [&](const Element& element) {
      return element.words.find(words) != std::string::npos;
    });
  }

  /// What is published is proved beside the window, and told when it is done.
  Fault sees(const SessionLine& line) {
    const bool is_being_done = is_seen("Everything is being proved");
    const bool comes = is_being_done ? comes_true([&] {
      sitter_.look();
      return is_seen(line.what);
    })
                                     : is_seen(line.what);
    return comes ? std::nullopt : Fault(instead("“" + line.what + "” is not on the window"));
  }

  Fault sees_not(const SessionLine& line) {
    return is_seen(line.what) ? Fault(instead("“" + line.what + "” is on the window"))
                              : std::nullopt;
  }

  Fault says(const SessionLine& line) {
    const auto words = sitter_.words(find(line.what));
    return words == line.words ? std::nullopt : Fault("“" + line.what + "” says “" + words + "”");
  }

  const editing::Files& files() { return sitter_.editor().desk().files(); }

  Fault preview(const SessionLine& line) {
    const auto page = sitter_.words("preview");
    if (page != line.what) {
      return "the preview shows the page “" + page + "”";
    }
    const auto language =
        editor::language_name(language_on_preview(files(), page, sitter_.picture_of("preview")));
    return language == line.words ? std::nullopt : Fault("the preview is in " + language);
  }

  Fault touch(const SessionLine& line) {
    const auto page = sitter_.words("preview");
    const auto place = place_on_preview(files(), page, line.what);
    if (!place) {
      return "on the page “" + page + "” of the preview nothing to touch says “" + line.what + "”";
    }
    sitter_.pass(2s);  // a touch that comes at once was meant for the page before
    sitter_.click("preview", place->x_share, place->y_share);
    return std::nullopt;
  }

  /// The clinic's file stands beside the folder, wherever that is.
  std::string file_called(const std::string& name) {
    return name == "site.json" ? sitter_.editor().desk().site_file() : name;
  }

  bool is_in(const SessionLine& line) {
    return sitter_.on_disk(file_called(line.what)).find(line.words) != std::string::npos;
  }

  Fault has(const SessionLine& line) {
    return is_in(line) ? std::nullopt
                       : Fault(line.what + " on the disk has no “" + line.words + "”");
  }

  Fault lacks(const SessionLine& line) {
    return is_in(line) ? Fault(line.what + " on the disk has “" + line.words + "”") : std::nullopt;
  }

  Fault changed(const SessionLine& line) {
    const auto file = file_called(line.what);
    const auto before = shipped_.find(file);
    if (before == shipped_.end()) {
      return "there is no file " + line.what;
    }
    told_changed_.insert(file);
    const auto now = words_of(changed_lines(before->second, sitter_.on_disk(file)));
    return now == line.words ? std::nullopt
                             : Fault(line.what + " was changed by " + now + " lines");
  }

  Sitter sitter_{{1366, 768}, answer};
  const editing::Files shipped_ = sitter_.editor().desk().saved();
  std::set<std::string> told_changed_;
};

}  // namespace

std::optional<std::string> play_session(const std::vector<SessionLine>& lines) {
  SessionPlayer player;
  for (const auto& line : lines) {
    if (const auto fault = player.play(line)) {
      return "line " + std::to_string(line.number) + ": " + *fault;
    }
  }
  return player.finish();
}

}  // namespace kiosk::test
