#include "app/command_line/options.hpp"

#include <algorithm>
#include <functional>
#include <iostream>
#include <map>
#include <memory>
#include <utility>

#include <CLI/CLI.hpp>

#include "app/command_line/exit_codes.hpp"
#include "app/command_line/version.hpp"
#include "session/visit/names.hpp"
#include "stage/panels.hpp"

namespace kiosk::app {

namespace {

template <typename Values>
std::vector<std::string> names_of(const Values& values) {
  std::vector<std::string> names;
  names.reserve(std::size(values));
  for (const auto value : values) {
    names.emplace_back(session::name_of(value));
  }
  return names;
}

void add_dialogues_option(CLI::App& app, std::filesystem::path& dialogues) {
  app.add_option("--dialogues", dialogues, "Folder of dialogues (default: the built-in ones)")
      ->type_name("DIR");
}

void add_content_options(CLI::App& app, ContentOptions& content) {
  add_dialogues_option(app, content.dialogues);
  app.add_option("--site", content.site, "What this clinic sets: name, numbers, languages")
      ->type_name("FILE");
}

void add_releases_options(CLI::App& app, ContentOptions& content) {
  app.add_option_function<std::string>(
         "--releases",
         [&content](const std::string& folder) { content.releases = folder; },
         "Show the release in use instead, also a newly chosen one (default: those in the "
         "folder for state); --site is then for releases that have none")
      ->type_name("[DIR]")
      ->expected(0, 1)
      ->excludes("--dialogues");
  app.add_option_function<std::string>(
         "--release",
         [&content](const std::string& id) {
           content.release = id;
           content.releases = content.releases.value_or(std::filesystem::path());
         },
         "With --preview: show this release, whichever is in use")
      ->type_name("ID")
      ->needs("--preview")
      ->excludes("--dialogues");
}

void add_counts_option(CLI::App& app, std::filesystem::path& counts) {
  app.add_option("--counts",
                 counts,
                 "Database of the counts of visits (default: counts.sqlite in the folder for "
                 "state, ~/.local/state/baclofen-kiosk)")
      ->type_name("FILE");
}

/// "1280x800" to a size; anything else is an error in words.
platform::SizePx parse_size(const std::string& words) {
  const auto cross = words.find('x');
  try {
    if (cross != std::string::npos) {
      const platform::SizePx size{std::stoi(words.substr(0, cross)),
                                  std::stoi(words.substr(cross + 1))};
      if (size.width >= 320 && size.height >= 320 && size.width <= 8192 && size.height <= 8192) {
        return size;
      }
    }
  } catch (const std::exception&) {
    // Not a number: the same message as for a size out of range.
  }
  throw CLI::ValidationError(
      "--window", "expected WIDTHxHEIGHT from 320x320 to 8192x8192, got '" + words + "'");
}

void add_kiosk_options(CLI::App& app, KioskOptions& options) {
  static const std::map<std::string, platform::Platform> platforms{
      {"sdl2", platform::Platform::Sdl2},
      {"glfw", platform::Platform::Glfw},
      {"headless", platform::Platform::Headless}};
  add_content_options(app, options.content);
  app.add_option_function<std::string>(
         "--window",
         [&options](const std::string& words) {
           options.window.size = parse_size(words);
           options.window.fullscreen = platform::Fullscreen::No;
         },
         "Show in a window of this size instead of full screen")
      ->type_name("WxH");
  app.add_option("--platform", options.window.platform, "Window library")
      ->transform(CLI::CheckedTransformer(platforms).description("sdl2, glfw or headless"));
  static const std::map<std::string, platform::Renderer> renderers{
      {"software", platform::Renderer::Software}, {"opengl", platform::Renderer::OpenGl}};
  app.add_option("--renderer",
                 options.window.renderer,
                 "What paints (default: software, but OpenGL for glfw and where SDL2 needs it)")
      ->transform(CLI::CheckedTransformer(renderers).description("software or opengl"));
  app.add_flag_callback(
      "--preview",
      [&options] { options.preview = Preview::Yes; },
      "Show saved files at once, with what is wrong on the glass (for staff)");
  add_releases_options(app, options.content);
  add_counts_option(app, options.counts);
}

void add_check(CLI::App& app, CheckOptions& options) {
  app.add_option("paths", options.paths, "Folders of dialogues or site files (default: built in)");
  app.add_flag_callback(
      "--json",
      [&options] { options.output = Output::Json; },
      "Print diagnostics as JSON, for editors");
  app.footer("Example: baclofen-kiosk check dialogues");
}

void add_tour(CLI::App& app, TourOptions& options) {
  add_content_options(app, options.content);
  app.add_option("--out", options.out, "Folder for the pictures")->required()->type_name("DIR");
  app.add_option("--page", options.pages, "Only these pages or screens");
  app.add_option("--lang", options.languages, "Only these languages");
  app.add_option("--size", options.sizes, "Only these text sizes")
      ->check(CLI::IsMember(names_of(session::kTextSizes)));
  app.add_option("--theme", options.themes, "Only these themes")
      ->check(CLI::IsMember(names_of(session::kContrasts)));
  app.add_option("--panel", options.panels, "Only these panels")
      ->check(CLI::IsMember(stage::panel_names()));
  app.footer("Example: baclofen-kiosk tour --out tour --lang en --size A");
}

void add_play(CLI::App& app, PlayOptions& options) {
  add_content_options(app, options.content);
  app.add_option("transcripts", options.transcripts, "Transcript files")->required();
  app.footer("Example: baclofen-kiosk play tests/transcripts/pump-safety-en.txt");
}

void add_ask(CLI::App& app, AskOptions& options) {
  add_content_options(app, options.content);
  app.add_option("--lang", options.language, "Language of the question and of the answer");
  auto* question = app.add_option("question", options.question, "A question as people type it");
  app.add_option("--batch",
                 options.batch,
                 "Answers a file of JSON lines {\"q\": …, \"lang\": …} with JSON lines")
      ->type_name("FILE")
      ->excludes(question);
  app.footer("Example: baclofen-kiosk ask --lang en \"what if i mis a dose\"");
}

void add_day_option(CLI::App& app,
                    const std::string& name,
                    std::optional<base::Day>& day,
                    const std::string& what) {
  app.add_option_function<std::string>(
         name,
         [&day, name](const std::string& words) {
           day = base::day_of(words);
           if (!day) {
             throw CLI::ValidationError(
                 name, "expected a day of the calendar such as 2026-11-28, got '" + words + "'");
           }
         },
         what)
      ->type_name("DATE");
}

void add_report(CLI::App& app, ReportOptions& options) {
  add_content_options(app, options.content);
  add_counts_option(app, options.counts);
  add_day_option(
      app, "--from", options.from, "First day of the report (default: all that is kept)");
  add_day_option(app, "--to", options.to, "Last day of the report");
  app.add_option("--out",
                 options.out,
                 "Folder for report.html, report.pdf and a CSV file for each table, instead of the "
                 "terminal")
      ->type_name("DIR");
  app.add_flag_callback(
      "--csv",
      [&options] { options.form = Form::Csv; },
      "Only CSV, for a spreadsheet: on the terminal, or with --out its files");
  app.final_callback([&options] {
    if (options.from && options.to && *options.from > *options.to) {
      throw CLI::ValidationError("--from", "the first day must not come after the last one");
    }
  });
  app.footer("Example: baclofen-kiosk report --from 2026-10-01 --to 2026-10-31 --out report");
}

void add_edit(CLI::App& app, EditOptions& options) {
  app.add_option("folder", options.folder, "Folder of dialogues, or one dialogue")
      ->capture_default_str();
  app.add_option("--site", options.site, "The clinic's file: its name and numbers are edited too")
      ->type_name("FILE");
  app.add_option("--page", options.page, "The page to open first");
  static const std::map<std::string, EditShow> shows{{"form", EditShow::Form},
                                                     {"clinic", EditShow::Clinic},
                                                     {"map", EditShow::Map},
                                                     {"topics", EditShow::Topics},
                                                     {"list", EditShow::List},
                                                     {"to-do", EditShow::ToDo}};
  app.add_option("--show",
                 options.show,
                 "The page's form, the clinic's, the map around the page, the map of all topics, "
                 "the map as a list, or what is to do")
      ->transform(
          CLI::CheckedTransformer(shows).description("form, clinic, map, topics, list or to-do"));
  app.add_option_function<std::string>(
         "--window",
         [&options](const std::string& words) { options.size = parse_size(words); },
         "Size of the window (default: 1366x768)")
      ->type_name("WxH");
  app.add_option("--picture", options.picture, "Draw the editor into a PNG file, and end")
      ->type_name("FILE");
  app.footer("Example: baclofen-kiosk edit dialogues");
}

void add_schema(CLI::App& app, SchemaOptions& options) {
  app.add_option("--out", options.out, "Folder for the schemas")->required()->type_name("DIR");
  app.footer("Example: baclofen-kiosk schema --out dialogues/schema");
}

CLI::CheckedTransformer paper_sizes() {
  static const std::map<std::string, paper::PaperSize> sizes{{"a4", paper::PaperSize::A4},
                                                             {"letter", paper::PaperSize::Letter}};
  CLI::CheckedTransformer made(sizes);
  made.description("a4 or letter");
  return made;
}

void add_leaflet(CLI::App& app, LeafletOptions& options) {
  add_content_options(app, options.content);
  app.add_option("--topic", options.topics, "Only these topics, and no leaflet of the whole")
      ->type_name("ID");
  app.add_option("--lang", options.languages, "Only these languages");
  app.add_flag_callback(
      "--large", [&options] { options.print = paper::Print::Large; }, "Large print: 18 points");
  app.add_option("--paper", options.size, "Size of the paper (default: a4)")
      ->transform(paper_sizes());
  app.add_option("--out", options.out, "Folder for the leaflets")->required()->type_name("DIR");
  app.footer("Example: baclofen-kiosk leaflet --site site.json --out leaflets");
}

void add_print(CLI::App& app, PrintOptions& options) {
  add_content_options(app, options.content);
  auto* topic = app.add_option("--topic", options.topic, "The topic whose leaflet is printed")
                    ->type_name("ID");
  app.add_option("--lang", options.language, "Its language (default: the first of the clinic)")
      ->needs(topic);
  app.add_flag_callback(
         "--large", [&options] { options.print = paper::Print::Large; }, "Large print: 18 points")
      ->needs(topic);
  app.add_option_function<paper::PaperSize>(
         "--paper",
         [&options](paper::PaperSize size) { options.size = size; },
         "Size of the paper (default: that of the site file, else a4)")
      ->transform(paper_sizes());
  app.add_option("--printer",
                 options.printer,
                 "Its name in CUPS, or default (default: that of the site file)")
      ->type_name("NAME");
  auto* input = app.add_flag("--from-input")
                    ->description("Print the PDF that comes through standard input")
                    ->excludes(topic);
  app.final_callback([&options, input] {
    if (options.topic.empty() && input->count() == 0) {
      throw CLI::RequiredError("--topic or --from-input");
    }
  });
  app.footer(
      "Says on standard output how far it is, a word in a line: sending; no-paper, door-open,\n"
      "no-answer or trouble while it waits for somebody; at last printed or failed. Ctrl+C "
      "cancels\n"
      "what has not begun; after two minutes it is cancelled anyway.\n\n"
      "Example: baclofen-kiosk print --site site.json --topic doses --lang es --large");
}

void add_map(CLI::App& app, MapOptions& options) {
  constexpr unsigned kMostSteps = 100;
  add_dialogues_option(app, options.dialogues);
  auto* page =
      app.add_option("--page", options.page, "Only what is near this page, with its topics open")
          ->type_name("ID");
  app.add_option("--steps", options.steps, "How many links away from the page (default: 2)")
      ->check(CLI::Range(0U, kMostSteps))
      ->needs(page);
  app.add_option("--out", options.out, "The picture, an SVG")->required()->type_name("FILE");
  app.footer("Example: baclofen-kiosk map --page missed-dose --out map.svg");
}

/// A command, and what it is run with once it is parsed.
struct CommandChoice {
  CLI::App* app = nullptr;
  std::function<Command()> command;
};

template <typename Options>
void add_command(CLI::App& app,
                 std::vector<CommandChoice>& choices,
                 const char* name,
                 const char* about,
                 void (*add_options)(CLI::App&, Options&)) {
  const auto options = std::make_shared<Options>();
  auto* command = app.add_subcommand(name, about);
  add_options(*command, *options);
  choices.push_back({command, [options] { return Command(*options); }});
}

}  // namespace

Parsed parse_command_line(int argc, char** argv) {
  CLI::App app{"Baclofen Kiosk: an offline touchscreen that teaches patients about baclofen",
               "baclofen-kiosk"};
  KioskOptions kiosk;
  kiosk.window.title = "Baclofen Kiosk";
  add_kiosk_options(app, kiosk);
  app.footer("Example: baclofen-kiosk --dialogues dialogues --site dialogues/example-site.json");
  app.set_version_flag("--version",
                       "baclofen-kiosk " + std::string(program_version()),
                       "Print the version and exit");
  app.require_subcommand(0, 1);
  std::vector<CommandChoice> choices;
  add_command(app, choices, "check", "Reads, checks and proves dialogues", add_check);
  add_command(app, choices, "tour", "Draws every screen to pictures", add_tour);
  add_command(app, choices, "play", "Plays transcripts against the real kiosk", add_play);
  add_command(app, choices, "ask", "Answers a typed question, as the kiosk would", add_ask);
  add_command(app,
              choices,
              "report",
              "Tells what visitors did, as counts that tell nobody apart",
              add_report);
  add_command(app,
              choices,
              "schema",
              "Writes the JSON Schemas by which editors complete and check dialogue files",
              add_schema);
  add_command(app,
              choices,
              "edit",
              "Changes a dialogue in a window, with a preview and what is to be mended",
              add_edit);
  add_command(app, choices, "key", "Makes a key to seal pages and sign releases with", add_key);
  add_command(app, choices, "seal", "Approves pages as they stand now", add_seal);
  add_command(app, choices, "seals", "Lists who approved which page, and until when", add_seals);
  add_command(app, choices, "release", "Publishes dialogues to kiosks, and goes back", add_release);
  add_command(app,
              choices,
              "leaflet",
              "Writes leaflets to print, as PDF: one for each topic and one of all",
              add_leaflet);
  add_command(app,
              choices,
              "print",
              "Prints one leaflet, and says how far it is until it lies there",
              add_print);
  add_command(app,
              choices,
              "map",
              "Draws the pages of a dialogue and what leads from one to another",
              add_map);
  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return {std::nullopt, app.exit(error) == 0 ? kFine : kWrongCommandLine};
  }
  const auto parsed = std::find_if(
      choices.begin(), choices.end(), [](const auto& choice) { return choice.app->parsed(); });
  return {parsed == choices.end() ? Command(kiosk) : parsed->command(), kFine};
}

}  // namespace kiosk::app
