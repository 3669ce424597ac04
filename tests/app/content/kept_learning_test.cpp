// What the answers learnt is used again only for exactly what it was learnt from.

#include <array>
#include <fstream>

#include "answers/learning/learning.hpp"
#include "app/clinic.hpp"
#include "app/content/kept_learning.hpp"
#include "base/text_file.hpp"
#include "support/catch.hpp"
#include "support/scratch_folder.hpp"

using namespace kiosk;
namespace fs = std::filesystem;

namespace {

constexpr std::size_t kMostBytes = std::size_t{64} << 20U;

dialogue::Teaching teaching_of(const char* danger) {
  dialogue::Teaching teaching;
  teaching.languages = {"en"};
  teaching.asks["pump"]["en"] = {"what is a pump", "how does the pump work"};
  teaching.practice.dangers["breath"]["en"] = {danger, "he cannot breathe"};
  teaching.danger_words.concepts["breathing-trouble"]["en"] = {"cannot breathe"};
  return teaching;
}

std::string bytes_of(const fs::path& file) {
  return base::read_file(file, kMostBytes).value();
}

struct Shelf {
  test::ScratchFolder folder;
  fs::path file = folder.path() / "state" / "learnt.bin";
  app::KeptLearning learning{file};
  dialogue::Teaching teaching = teaching_of("her lips are blue");

  std::string learnt(const char* of = "these files") const {
    return std::string(learning.learnt(of, teaching).bytes);
  }
};

}  // namespace

TEST_CASE("What was learnt is kept, and what is kept is taken instead of learning",
          "[gate][unit]") {
  Shelf shelf;
  const auto first = shelf.learnt();
  CHECK(first == answers::learn(shelf.teaching));
  const auto kept = bytes_of(shelf.file);
  // Another teaching under the same name shows that nothing is learnt the second time.
  shelf.teaching = teaching_of("my chest hurts");
  CHECK(shelf.learnt() == first);
  CHECK(bytes_of(shelf.file) == kept);
}

TEST_CASE("What was learnt from other files is learnt anew, and kept in its place",
          "[safety][gate][unit]") {
  Shelf shelf;
  const auto first = shelf.learnt();
  shelf.teaching = teaching_of("my chest hurts");
  const auto second = shelf.learnt("other files");
  CHECK(second != first);
  CHECK(second == answers::learn(shelf.teaching));
  CHECK(shelf.learnt("other files") == second);
}

TEST_CASE("A file with one byte changed, cut short or longer is not believed",
          "[safety][gate][unit]") {
  Shelf shelf;
  const auto learnt = shelf.learnt();
  const auto good = bytes_of(shelf.file);
  const auto half = good.size() / 2;
  auto turned = good;
  turned[half] = static_cast<char>(turned[half] ^ 1);
  auto of_other_program = good;
  of_other_program[learnt.size() + 1] ^= 1;
  for (const auto& bad : {turned,
                          of_other_program,
                          good.substr(0, half),
                          good.substr(0, good.size() - 1),
                          good + " ",
                          std::string("x"),
                          std::string()}) {
    REQUIRE(base::write_file_atomically(shelf.file, bad));
    CHECK(shelf.learnt() == learnt);
    CHECK(bytes_of(shelf.file) == good);
  }
}

TEST_CASE("Without a folder to keep it in, it is learnt all the same", "[safety][gate][unit]") {
  Shelf shelf;
  const auto learnt = shelf.learnt();
  CHECK(app::KeptLearning().learnt("these files", shelf.teaching).bytes == learnt);
  // A file stands where the folder should be.
  const app::KeptLearning nowhere(shelf.file / "below" / "learnt.bin");
  CHECK(nowhere.learnt("these files", shelf.teaching).bytes == learnt);
}

TEST_CASE("A kiosk that starts again answers as it did before", "[safety][gate][slow]") {
  const test::Clinic clinic;
  const auto answers_now = [&] {
    const auto gated = app::pass_gate(
        app::read_inputs(clinic.options()),
        {app::PassedContent::built_in_and({}), {}, answers::Cores::All, clinic.state().learning()});
    REQUIRE(gated.content);
    std::string said;
    for (const auto* question : {"can i just stop taking it",
                                 "he ran out and now he is shaking and hot",
                                 "puedo tomar cerveza",
                                 "where can i park",
                                 "wat iz a punp"}) {
      const auto answer = gated.content->answerer.answer(question, "en", {});
      said += answer.why + " " + (answer.pages.empty() ? "" : answer.pages.front().page) + "\n";
    }
    return said;
  };
  const auto first = answers_now();
  const auto second = answers_now();
  CHECK(first == second);
}
