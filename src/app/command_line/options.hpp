#pragma once
// The command line as values. Unknown words and values are errors that list what is allowed.

#include <filesystem>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "paper/document.hpp"

#include "app/command_line/release_options.hpp"
#include "app/command_line/seal_options.hpp"
#include "base/day.hpp"
#include "platform/window.hpp"

namespace kiosk::app {

/// Where content comes from; empty paths mean what is compiled in: the
/// shipped dialogues, the demo site.
struct ContentOptions {
  std::filesystem::path dialogues;
  std::filesystem::path site;
  /// A store of releases in the place of `dialogues`; an empty path: default_release_store().
  /// `site` is that of a release that has none.
  std::optional<std::filesystem::path> releases = {};
  std::string release = {};  ///< which of them; empty: the one in use
};

enum class Preview { No, Yes };

struct KioskOptions {
  ContentOptions content;
  platform::WindowOptions window;
  Preview preview = Preview::No;
  /// Counts of visits; empty: default_counts_file(). A preview counts nothing.
  std::filesystem::path counts;
};

enum class Output { People, Json };

struct CheckOptions {
  std::vector<std::filesystem::path> paths;
  Output output = Output::People;
};

struct TourOptions {
  ContentOptions content;
  std::filesystem::path out;
  std::vector<std::string> pages;      ///< page or screen names; empty: all
  std::vector<std::string> languages;  ///< empty: all
  std::vector<std::string> sizes;      ///< "A", "A+", "A++"; empty: all
  std::vector<std::string> themes;     ///< "light", "high-contrast"; empty: all
  std::vector<std::string> panels;     ///< "1920x1080", …; empty: all
};

struct PlayOptions {
  ContentOptions content;
  std::vector<std::filesystem::path> transcripts;
};

struct AskOptions {
  ContentOptions content;
  std::string language;         ///< empty: the dialogue's first
  std::string question;         ///< for people
  std::filesystem::path batch;  ///< JSON lines instead of a question; empty: none
};

enum class Form { ForPeople, Csv };

struct ReportOptions {
  ContentOptions content;
  std::filesystem::path counts;   ///< as KioskOptions::counts
  std::optional<base::Day> from;  ///< nothing: from the first day that is kept
  std::optional<base::Day> to;    ///< nothing: to the last one
  std::filesystem::path out;      ///< folder for the report as files; empty: on the terminal
  Form form = Form::ForPeople;
};

struct SchemaOptions {
  std::filesystem::path out;  ///< the folder for the schemas
};

enum class EditShow { Form, Clinic, Map, Topics, List, ToDo };

struct EditOptions {
  std::filesystem::path folder = "dialogues";
  /// Of the clinic, edited too; empty: the preview shows the demo's numbers.
  std::filesystem::path site;
  std::string page;  ///< opened first; empty: the first of all
  EditShow show = EditShow::Form;
  std::filesystem::path picture;  ///< drawn once into a file instead of a window; empty: a window
  platform::SizePx size{1366, 768};
};

struct LeafletOptions {
  ContentOptions content;
  std::vector<std::string> topics;     ///< topic ids; empty: all, and one leaflet of the whole
  std::vector<std::string> languages;  ///< empty: those the site has on
  paper::Print print = paper::Print::Usual;
  paper::PaperSize size = paper::PaperSize::A4;
  std::filesystem::path out;
};

struct PrintOptions {
  ContentOptions content;
  std::string topic;     ///< its id; empty: a finished PDF is read from standard input
  std::string language;  ///< empty: the first the site has on
  paper::Print print = paper::Print::Usual;
  std::optional<paper::PaperSize> size = {};  ///< nothing: that of the site
  std::string printer;  ///< its name in CUPS, or dialogue::kUsualPrinter; empty: that of the site
};

struct MapOptions {
  std::filesystem::path dialogues;  ///< as ContentOptions::dialogues
  std::string page;                 ///< its neighbourhood; empty: the whole with closed topics
  unsigned steps = 2;               ///< from the page to the rim of its neighbourhood
  std::filesystem::path out;
};

using Command = std::variant<KioskOptions,
                             CheckOptions,
                             TourOptions,
                             PlayOptions,
                             AskOptions,
                             ReportOptions,
                             SchemaOptions,
                             EditOptions,
                             ReleaseOptions,
                             LeafletOptions,
                             PrintOptions,
                             MapOptions,
                             KeyOptions,
                             SealOptions,
                             SealsOptions>;

/// What to run, or the exit code to leave with (help was printed, or the command line is wrong).
struct Parsed {
  std::optional<Command> command;
  int exit_code = 0;
};

/// Prints help and complaints itself.
Parsed parse_command_line(int argc, char** argv);

}  // namespace kiosk::app
