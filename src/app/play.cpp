#include "app/play.hpp"

#include <iostream>

#include "app/content.hpp"
#include "app/player.hpp"
#include "app/resources.hpp"
#include "app/run.hpp"
#include "base/text_file.hpp"

namespace kiosk::app {

namespace {

constexpr std::size_t kTranscriptMaxBytes = 1U << 20U;

std::optional<std::string> play_file(const std::filesystem::path& path,
                                     const std::shared_ptr<const session::Content>& content,
                                     text::Typesetter& typesetter) {
  const auto bytes = base::read_file(path, kTranscriptMaxBytes);
  if (!bytes) {
    return bytes.error().message();
  }
  const auto lines = read_transcript(*bytes);
  const auto fault = lines ? play_transcript(*lines, content, typesetter)
                           : std::optional<std::string>(lines.error().message());
  return fault ? std::optional<std::string>(path.string() + ": " + *fault) : std::nullopt;
}

}  // namespace

int run_play(const PlayOptions& options) {
  const auto built = build_content(read_inputs(options.content));
  if (!built.content) {
    std::cerr << dialogue::format_for_people(built.diagnostics);
    return kContentHasErrors;
  }
  auto typesetter = create_typesetter();
  if (!typesetter) {
    std::cerr << "baclofen-kiosk: cannot start: " << typesetter.error().message() << '\n';
    return kCannotStart;
  }
  int code = kFine;
  for (const auto& path : options.transcripts) {
    const auto fault = play_file(path, built.content, **typesetter);
    std::cout << (fault ? *fault : path.string() + ": as written") << '\n';
    code = fault ? kContentHasErrors : code;
  }
  return code;
}

}  // namespace kiosk::app
