#include "support/mutated_packs.hpp"

#include <filesystem>
#include <fstream>
#include <functional>
#include <random>
#include <sstream>
#include <vector>

#include "releases/pack/arrival.hpp"
#include "releases/pack/pack_folder.hpp"
#include "support/releases.hpp"
#include "support/scratch_folder.hpp"

namespace kiosk::test {

namespace {

namespace fs = std::filesystem;

std::string bytes_of(const fs::path& file) {
  std::ifstream stream(file, std::ios::binary);
  std::ostringstream bytes;
  bytes << stream.rdbuf();
  return bytes.str();
}

void write(const fs::path& file, const std::string& bytes) {
  std::ofstream(file, std::ios::binary) << bytes;
}

struct Publisher {
  signing::SecretKey key = std::move(signing::make_secret_key().value());

  fs::path pack(const fs::path& folder,
                const releases::Release& release,
                const std::string& group = releases::kAnyGroup) const {
    const auto seal = releases::seal(release, key, group, {}).value();
    return releases::write_pack(folder, release, seal).value();
  }
};

class Mutations {
public:
  explicit Mutations(std::uint32_t seed)
      : chance_(seed) {
    trust_.keys = {publisher_.key.public_key()};
    acceptance_.newest[releases::kAnyGroup] = release_of(6, "words of the sixth").id();
    real_ = publisher_.pack(folder("real"), release_of(7, "words of the seventh"));
    other_ = publisher_.pack(folder("other"), release_of(8, "words of the eighth"));
    old_ = publisher_.pack(folder("old"), release_of(5, "words of the fifth"));
    for (const auto& pack : {old_,
                             publisher_.pack(folder("same"), release_of(6, "another sixth")),
                             publisher_.pack(folder("group"), release_of(9, "ninth"), "elsewhere"),
                             Publisher().pack(folder("foreign"), release_of(9, "ninth"))}) {
      whole_.push_back(pack);
    }
    for (const auto& entry : fs::recursive_directory_iterator(real_)) {
      if (entry.is_regular_file()) {
        files_.push_back(entry.path().lexically_relative(real_));
      }
    }
  }

  [[nodiscard]] bool takes(const fs::path& pack) const {
    return releases::take_in(pack, trust_, acceptance_).has_value();
  }
  [[nodiscard]] const fs::path& real() const { return real_; }

  /// Spoils a copy; gives what was done.
  std::string spoil(const fs::path& copy) {
    fs::remove_all(copy);
    fs::copy(real_, copy, fs::copy_options::recursive);
    const auto& mutation = kMutations.at(number_below(kMutations.size()));
    detail_.clear();
    (this->*mutation.second)(copy);
    return mutation.first;
  }
  /// Where.
  [[nodiscard]] const std::string& detail() const { return detail_; }

private:
  using Mutation = void (Mutations::*)(const fs::path&);
  static const std::vector<std::pair<std::string, Mutation>> kMutations;

  [[nodiscard]] fs::path folder(const std::string& name) const { return scratch_.path() / name; }
  std::size_t number_below(std::size_t count) {
    return std::uniform_int_distribution<std::size_t>(0, count - 1)(chance_);
  }
  const fs::path& any_file() { return files_.at(number_below(files_.size())); }

  /// Nothing vouches for the first line of a signature, and nobody looks at it.
  static std::size_t first_counted(const fs::path& file, const std::string& bytes) {
    return file.extension() == ".minisig" ? bytes.find('\n') + 1 : 0;
  }

  void turn_byte(const fs::path& copy) {
    const auto& file = any_file();
    auto bytes = bytes_of(copy / file);
    const auto first = first_counted(file, bytes);
    const auto at = first + number_below(bytes.size() - first);
    bytes.at(at) = static_cast<char>(bytes.at(at) ^ static_cast<char>(1 + number_below(255)));
    write(copy / file, bytes);
    detail_ = " of " + file.string() + ", byte " + std::to_string(at) + " of " +
              std::to_string(bytes.size());
  }
  void cut(const fs::path& copy) {
    const auto& file = any_file();
    // The end of the last line of a signature may be missing.
    const auto bytes = bytes_of(copy / file);
    fs::resize_file(copy / file, number_below(bytes.size() - 1));
  }
  void grow(const fs::path& copy) {
    const auto& file = any_file();
    write(copy / file, bytes_of(copy / file) + std::string(1 + number_below(3), 'x'));
  }
  void rename(const fs::path& copy) {
    const auto& file = any_file();
    auto name = file.filename().string();
    auto& letter = name.at(number_below(name.size()));
    letter = letter == 'q' ? 'z' : 'q';
    fs::rename(copy / file, copy / file.parent_path() / name);
  }
  void change_case(const fs::path& copy) {
    const auto& file = any_file();
    auto name = file.filename().string();
    name[name.find_first_of("abcdefghijklmnopqrstuvwxyz")] ^= 0x20;
    fs::rename(copy / file, copy / file.parent_path() / name);
  }
  void swap(const fs::path& copy) {
    const auto one = number_below(files_.size());
    const auto other = (one + 1 + number_below(files_.size() - 1)) % files_.size();
    const auto bytes = bytes_of(copy / files_[one]);
    write(copy / files_[one], bytes_of(copy / files_[other]));
    write(copy / files_[other], bytes);
  }
  void take_away(const fs::path& copy) { fs::remove(copy / any_file()); }
  void add_file(const fs::path& copy) {
    const auto folder = (copy / any_file()).parent_path();
    const std::vector<std::string> names{"extra.json", ".hidden", "..json", "a b", "manifest.txt~"};
    write(folder / names.at(number_below(names.size())), "{}");
  }
  void add_folder(const fs::path& copy) {
    fs::create_directory((copy / any_file()).parent_path() / "extra");
  }
  void link_elsewhere(const fs::path& copy) {
    const auto& file = any_file();
    fs::remove(copy / file);
    fs::create_symlink(real_ / file, copy / file);  // the very bytes, but not here
  }
  void link_folder(const fs::path& copy) {
    fs::remove_all(copy / "dialogues");
    fs::create_directory_symlink(real_ / "dialogues", copy / "dialogues");
  }
  void folder_for_file(const fs::path& copy) {
    const auto& file = any_file();
    fs::remove(copy / file);
    fs::create_directory(copy / file);
  }
  void file_of_other(const fs::path& copy) {
    const std::vector<std::string> differing{"manifest.txt",
                                             "manifest.txt.minisig",
                                             "record.json",
                                             "dialogues/small/topics/10-what.json"};
    const auto& file = differing.at(number_below(differing.size()));
    const auto& from = number_below(2) == 0 ? other_ : old_;
    fs::copy_file(from / file, copy / file, fs::copy_options::overwrite_existing);
  }
  void pack_of_other(const fs::path& copy) {
    fs::remove_all(copy);
    fs::copy(whole_.at(number_below(whole_.size())), copy, fs::copy_options::recursive);
  }
  void raise_serial(const fs::path& copy) {
    for (const auto* name : {"manifest.txt.minisig", "record.json"}) {
      auto bytes = bytes_of(copy / name);
      const auto at = bytes.find('7', bytes.find("serial"));
      bytes.replace(at, 1, std::to_string(8 + number_below(1000)));
      write(copy / name, bytes);
    }
  }

  ScratchFolder scratch_;
  std::mt19937 chance_;
  std::string detail_;
  Publisher publisher_;
  releases::Trust trust_;
  releases::Acceptance acceptance_;
  fs::path real_;
  fs::path other_;
  fs::path old_;
  std::vector<fs::path> whole_;  ///< good packs that this kiosk must not take
  std::vector<fs::path> files_;  ///< of the real one
};

const std::vector<std::pair<std::string, Mutations::Mutation>> Mutations::kMutations{
    {"a byte turned", &Mutations::turn_byte},
    {"a byte turned", &Mutations::turn_byte},
    {"a byte turned", &Mutations::turn_byte},
    {"a file cut off", &Mutations::cut},
    {"a file grown", &Mutations::grow},
    {"a file renamed", &Mutations::rename},
    {"a capital for a small letter", &Mutations::change_case},
    {"two files swapped", &Mutations::swap},
    {"a file taken away", &Mutations::take_away},
    {"a file added", &Mutations::add_file},
    {"a folder added", &Mutations::add_folder},
    {"a link for a file", &Mutations::link_elsewhere},
    {"a link for a folder", &Mutations::link_folder},
    {"a folder for a file", &Mutations::folder_for_file},
    {"a file of another pack", &Mutations::file_of_other},
    {"an old or foreign pack", &Mutations::pack_of_other},
    {"a higher serial", &Mutations::raise_serial}};

}  // namespace

MutatedPacks try_mutated_packs(std::size_t count, std::uint32_t seed) {
  Mutations mutations(seed);
  MutatedPacks packs;
  const ScratchFolder scratch;
  const auto copy = scratch.path() / "pack";
  fs::copy(mutations.real(), copy, fs::copy_options::recursive);
  if (!mutations.takes(copy)) {
    packs.first_accepted = "the real pack was refused";
    packs.accepted = 1;
    return packs;
  }
  for (; packs.tried < count; ++packs.tried) {
    const auto what = mutations.spoil(copy);
    ++packs.by[what];
    if (mutations.takes(copy) && packs.accepted++ == 0) {
      packs.first_accepted = what + mutations.detail();
    }
  }
  return packs;
}

}  // namespace kiosk::test
